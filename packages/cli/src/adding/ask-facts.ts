import { RIGHTS, type Entity } from '@garrigue/schema'
import type { Asker, AskOptions } from '../asking/asker.ts'
import { faultOfFact, type AddedFacts, type FactFlags } from './added-facts.ts'
import { findPublisher } from './find-publisher.ts'

/** Who is asked, what is known already, what the text suggests, and where faults are shown. */
export interface Questioning {
  readonly asker: Asker
  readonly say: (text: string) => void
  readonly entities: readonly Entity[]
  /** What the text itself says: only shown, for a person to confirm. */
  readonly suggested: AddedFacts
  /** The year, from which on press publishers must agree to extracts. */
  readonly youngFrom: number
}

/** What answers gave: the facts, and whether a publisher that the registry lacks is to be created. */
export interface Answered {
  readonly facts: AddedFacts
  readonly createPublisher: boolean
}

/** Asks for what no option has given; a line end takes what stands in brackets, or leaves it open. `undefined` when the person has left. */
export async function askFacts(given: FactFlags, known: AddedFacts, questioning: Questioning): Promise<Answered | undefined> {
  const { asker, say, entities, suggested, youngFrom } = questioning
  const facts: AddedFacts = { ...known }
  let createPublisher = false
  async function ask(key: keyof FactFlags, question: string, options: AskOptions, valueOf: (answer: string) => unknown = (answer) => answer): Promise<boolean> {
    for (;;) {
      const answer = await asker.ask(`${question}${options.usual === undefined || options.usual === '' ? '' : ` [${options.usual}]`} : `, options)
      if (answer === undefined) return false
      if (answer === '') {
        Object.assign(facts, { [key]: undefined })
        return true
      }
      const fault = faultOfFact(key, valueOf(answer))
      if (fault === undefined) {
        Object.assign(facts, { [key]: valueOf(answer) })
        return true
      }
      say(`  ${fault}`)
    }
  }
  if (given.url === undefined && !(await ask('url', 'Adresse de l’article', usual(known.url ?? suggested.url)))) return undefined
  if (given.publisher === undefined) {
    if (!(await ask('publisher', 'Éditeur (nom ou identifiant)', { ...usual(known.publisher ?? suggested.publisher), choices: entities.flatMap(({ kind, name }) => (kind === 'organization' ? [name] : [])) }))) return undefined
    if (facts.publisher !== undefined) {
      const { newId, near } = { near: undefined, ...findPublisher(facts.publisher, entities) }
      if (newId !== undefined) {
        const hint = near === undefined ? '' : ` (vouliez-vous dire « ${near} » ?)`
        const answer = await asker.ask(`  « ${facts.publisher} » n’est pas au registre${hint}. Créer registry/organizations/${newId}.yaml ? o/n [o] : `, { usual: 'o' })
        if (answer === undefined) return undefined
        createPublisher = /^o/i.test(answer)
      }
    }
  }
  if (given.published === undefined && !(await ask('published', 'Date de parution (2015-05-06, 2015-05, 2015~)', usual(known.published ?? suggested.published)))) return undefined
  if (given.author === undefined && given.authorNotStated === undefined) {
    const authors = [known.author ?? suggested.author ?? []].flat().join(', ')
    const done = await ask('author', 'Auteur (plusieurs séparés par des virgules ; « - » si la page n’en nomme pas)', usual(authors === '' ? undefined : authors), (answer) => (answer.includes(',') ? answer.split(',').map((name) => name.trim()) : answer))
    if (!done) return undefined
    if (facts.author === '-') {
      Object.assign(facts, { author: undefined, authorNotStated: true })
    }
  }
  if (given.rights === undefined && !(await ask('rights', 'Droits : facts (aucun mot montré), excerpt (courtes citations), full (licence nommée)', { ...usual(usualRights(facts, youngFrom)), choices: RIGHTS }))) return undefined
  if (facts.rights === 'full' && given.licence === undefined && !(await ask('licence', 'Licence (identifiant SPDX, comme CC-BY-4.0)', {}))) return undefined
  return { facts, createPublisher }
}

/** Short quotations when all that they need is known, and no publisher's right stands against them; else none. */
function usualRights({ url, publisher, published, author, authorNotStated }: AddedFacts, youngFrom: number): string {
  const isComplete = url !== undefined && publisher !== undefined && published !== undefined && (author !== undefined || authorNotStated === true)
  return isComplete && Number(published.slice(0, 4)) < youngFrom ? 'excerpt' : 'facts'
}

function usual(value: string | undefined): AskOptions {
  return value === undefined ? {} : { usual: value }
}
