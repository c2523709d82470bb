import { indexLines } from '@garrigue/core'
import { entityKinds, FOREIGN_ZONES, type Entity, type Mention } from '@garrigue/schema'
import { askerOn, type Asker } from '../asking/asker.ts'
import { textOf } from '../checks/own-words.ts'
import { UsageError, type Output } from '../commands/output.ts'
import { areNear } from '../differences/near-names.ts'
import type { Project } from '../files/find-project.ts'
import type { Registry } from '../files/read-registry.ts'
import { makeEntity } from '../making/make-entity.ts'
import { paintFor } from '../print/paint.ts'
import { plain } from '../print/printable.ts'
import type { ReadSeed } from '../read-text.ts'
import type { Surroundings } from '../surroundings.ts'

/** A name that an article has and the registry has not, with the forms in which it is written. */
interface NewName {
  readonly first: Mention
  readonly name: string
  readonly otherForms: readonly string[]
}

const AROUND = 100
/** One letter for each kind of entity. */
const LETTERS: Readonly<Record<string, Entity['kind']>> = { p: 'person', o: 'organization', l: 'place', e: 'event', w: 'work' }
const KEYS = `Entrée passer · c créer ainsi · ${Object.entries(LETTERS).map(([letter, kind]) => `${letter} ${entityKinds[kind].labels.fr.one}`).join(' · ')} · q quitter`

/** Steps through the names that the registry lacks, each among the words around it, and creates the files of those that a person wants. Returns their paths. */
export async function reviewNames(read: ReadSeed, registry: Registry, project: Project, output: Output, surroundings: Surroundings): Promise<readonly string[]> {
  const asker = askerOn(surroundings)
  const say = (line: string): void => surroundings.write(`${line}\n`)
  const names = newNames(read, registry)
  const text = textOf(read.seed)
  const lines = indexLines(text)
  const written: string[] = []
  try {
    for (const [index, one] of names.entries()) {
      const { start, end, kind } = one.first
      const near = registry.entities.filter((entity) => [entity.name, ...entity.otherNames].some((form) => areNear(form, one.name))).map(({ name, id }) => `${name} (${id})`)
      const paint = paintFor(surroundings)
      say(`\n${index + 1}/${names.length}  ${paint('bold', plain(one.name))}  ${entityKinds[kind].labels.fr.one}${one.otherForms.length === 0 ? '' : plain(`, aussi « ${one.otherForms.join(' », « ')} »`)}`)
      say(`  ${plain(`${read.seed.file}:${lines.place(start).line}`)}  …${plain(text.slice(Math.max(0, start - AROUND), start).replaceAll(/\s+/g, ' '))}${paint('inverse', `[${plain(text.slice(start, end))}]`)}${plain(text.slice(end, end + AROUND).replaceAll(/\s+/g, ' '))}…`)
      if (near.length > 0) say(plain(`  ressemble à ${near.join(', ')}`))
      const answer = await askLetter(asker, say)
      if (answer === undefined || answer === 'q') break
      if (answer !== '') written.push(...create(answer === 'c' ? kind : (LETTERS[answer] ?? kind), one, project, say))
    }
  } finally {
    asker.close()
  }
  for (const path of written) output.err(`Écrit : ${path}`)
  return written
}

async function askLetter(asker: Asker, say: (line: string) => void): Promise<string | undefined> {
  for (;;) {
    const answer = await asker.ask(`${KEYS} > `)
    if (answer === undefined || ['', 'c', 'q'].includes(answer) || Object.hasOwn(LETTERS, answer)) return answer
    say(plain(`« ${answer} » : une de ces lettres, puis Entrée.`))
  }
}

function create(kind: Entity['kind'], { name, otherForms }: NewName, project: Project, say: (line: string) => void): readonly string[] {
  try {
    return makeEntity(kind, name, { otherName: otherForms }, project).written
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    say(plain(error.message))
    return []
  }
}

/** The names of articles that the registry lacks, in the order of the text; what only comments or the site's own words name is left out. */
function newNames({ reading }: ReadSeed, { entities }: Registry): NewName[] {
  const known = new Set(entities.map(({ id }) => id))
  const own = reading.mentions.filter(({ entity, start }) => {
    const zone = reading.segments.find((segment) => segment.start <= start && start < segment.end)?.zone
    return !known.has(entity) && (zone === undefined || !FOREIGN_ZONES.includes(zone))
  })
  return [...Map.groupBy(own, ({ entity }) => entity).values()].flatMap((mentions) => {
    const [first] = mentions
    const forms = [...new Set(mentions.map(({ text }) => text.replaceAll(/\s+/gu, ' ')))].toSorted((a, b) => b.length - a.length)
    const [name = '', ...otherForms] = forms
    // A surname alone is understood in the text where the whole name stands.
    return first ? [{ first, name, otherForms: first.kind === 'person' ? otherForms.filter((form) => form.includes(' ')) : otherForms }] : []
  })
}
