import { foldToKey } from '@garrigue/core'
import { claimKinds, reviewFile, type Claim, type Entity, type ReviewDecision } from '@garrigue/schema'
import type { Asker } from '../asking/asker.ts'
import type { Case, Docket } from '../decisions/docket.ts'
import { describeClaim, type Names } from '../differences/describe-claim.ts'
import { plain } from '../print/printable.ts'
import { anchorOf } from './anchor-of.ts'

/** What decisions are made with. */
export interface Bench {
  readonly asker: Asker
  readonly say: (text: string) => void
  readonly docket: Docket
  readonly names: Names
  readonly by: string
  /** The day, `YYYY-MM-DD`. */
  readonly on: string
}

/** The letters that decide, with what they do. */
export const VERDICTS = { a: 'accepter', r: 'rejeter', c: 'corriger', f: 'fusionner', n: 'noter' } as const
export type Verdict = keyof typeof VERDICTS

const ACCEPTED = 'Relu avec son passage.'

/** The decision of a person on a claim, after what has to be asked for it; `undefined` when it is given up. */
export async function buildDecision(verdict: Verdict, own: Case, bench: Bench): Promise<ReviewDecision | undefined> {
  const { docket, by, on, say, asker } = bench
  const anchor = anchorOf(own, docket)
  if (!anchor) {
    say('Rien ne distingue cette fiche d’une autre ; écrire la décision à la main (docs/how-decisions-work.md).')
    return undefined
  }
  if (verdict === 'a') return { decide: 'accept', ...anchor, by, on, why: ACCEPTED }
  if (verdict === 'n') {
    const note = await asker.ask('Note de la rédaction : ')
    return note ? { decide: 'note', ...anchor, note, by, on } : undefined
  }
  const change = verdict === 'c' ? await askFields(own, bench) : verdict === 'f' ? await askTwin(own, bench) : {}
  if (!change) return undefined
  const why = await asker.ask('Pourquoi ? ')
  if (!why) return undefined
  const word = verdict === 'r' ? 'reject' : verdict === 'c' ? 'set' : 'merge'
  return { decide: word, ...anchor, ...change, by, on, why } as unknown as ReviewDecision
}

/** « champ=valeur » until an empty line. Names stand for ids; « - » empties a field. */
async function askFields(own: Case, { asker, say, docket }: Bench): Promise<Pick<Extract<ReviewDecision, { decide: 'set' }>, 'set'> | undefined> {
  const { type } = own.read.claim
  const fields = [...Object.keys(claimKinds[type].fields), 'stance']
  const entities = [...docket.entities.values()]
  const set: Record<string, unknown> = {}
  for (;;) {
    const answer = await asker.ask('champ=valeur (vide pour finir) : ', { choices: [...fields.map((field) => `${field}=`), ...entities.flatMap(({ id }) => fields.map((field) => `${field}=${id}`))] })
    if (answer === undefined) return undefined
    if (answer === '') return Object.keys(set).length === 0 ? undefined : { set: set as never }
    const [, key = '', written = ''] = /^([\w-]+)\s*=\s*(.*)$/.exec(answer) ?? []
    if (!fields.includes(key)) say(`« ${plain(answer)} » : champs de cette sorte : ${fields.join(', ')}.`)
    else {
      const value = [idOf(written, entities), Number(written), written.split(',').map((part) => idOf(part.trim(), entities))].find((one) => fits(type, key, written === '-' ? null : one))
      if (value === undefined) say(`« ${plain(written)} » ne peut pas être une valeur de « ${key} ».`)
      else set[key] = written === '-' ? null : value
    }
  }
}

function idOf(written: string, entities: readonly Entity[]): string {
  return entities.find(({ id, name }) => id === written || foldToKey(name) === foldToKey(written))?.id ?? written
}

/** Whether a decision could set a field to a value, by its schema. */
function fits(claim: Claim['type'], key: string, value: unknown): boolean {
  const decision = { decide: 'set', claim, at: { exact: 'a' }, set: { [key]: value }, by: 'a', on: '2000-01-01', why: 'a' }
  return reviewFile.safeParse({ decisions: [decision] }).success
}

/** The other claim, by its number among those of the same sort in the same article. */
async function askTwin(own: Case, { asker, say, docket, names }: Bench): Promise<Pick<Extract<ReviewDecision, { decide: 'merge' }>, 'with'> | undefined> {
  const others = docket.cases.filter((one) => one !== own && !one.isGone && one.ruledAt === undefined && one.read.draft === own.read.draft && one.read.claim.type === own.read.claim.type)
  if (others.length === 0) {
    say('L’article n’a pas d’autre fiche de cette sorte.')
    return undefined
  }
  others.forEach(({ read: { claim, spans } }, index) => say(`  ${index + 1}. ${plain(describeClaim(claim as unknown as Claim, names))} (ligne ${docket.lines.place(spans[0]?.start ?? 0).line})`))
  const answer = await asker.ask('Avec laquelle ? Elle disparaîtra dans celle-ci : ')
  const twin = others[Number(answer) - 1]
  const anchor = twin && anchorOf(twin, docket)
  if (!anchor) return undefined
  return { with: { ...anchor.at, ...(anchor.where ? { where: anchor.where } : {}) } }
}
