import type { Claim, Source } from '../kinds/index.ts'
import type { Outcome } from '../vocabulary.ts'
import { answerOf, type Answer, type KindOf } from './answer.ts'
import { areDisjoint, compareAnswers } from './comparable.ts'
import type { Disagreement, Question, Side } from './disagreement.ts'
import { independentSources, type SourceCount } from './independent-sources.ts'
import { slugOf } from './slug-of.ts'

/** What disagreements are found in. The order of the lists does not matter. */
export interface Compared {
  readonly claims: readonly Claim[]
  readonly sources: readonly Pick<Source, 'id' | 'name' | 'url' | 'publisher' | 'via'>[]
  readonly kindOf: KindOf
}

/**
 * Puts side by side what several claims answer to one question, in the order of the ids: other answers, or the same one from several sources. Nothing is weighed: no answer wins, and what a
 * decision calls distinct is compared no more.
 */
export function findDisagreements({ claims, sources, kindOf }: Compared): Disagreement[] {
  const questions = new Map<string, Answer[]>()
  for (const claim of claims) {
    const answer = answerOf(claim, kindOf)
    if (!answer) continue
    const id = idOf(answer.question)
    questions.set(id, [...(questions.get(id) ?? []), answer])
  }
  const count = independentSources(sources, claims)
  return [...questions].flatMap(([id, answers]) => compareAll(id, answers, count)).sort((a, b) => byCodeUnit(a.id, b.id))
}

/** No id of ours has two hyphens in a row, so that the parts stay apart. */
function idOf({ type, about, subject, object }: Question): string {
  return [type, about, subject, ...(object === undefined ? [] : [object])].map((part) => partOf(part)).join('--')
}

/** An id stays as it is; a unit such as « % » has no letter to be named by. */
function partOf(words: string): string {
  return /^[a-z0-9_-]+$/.test(words) ? words : slugOf(words.replaceAll('%', ' pour cent ').replaceAll('²', '2'))
}

/** Answers with the same value. */
type Group = readonly [Answer, ...Answer[]]

function compareAll(id: string, answers: readonly Answer[], count: SourceCount): Disagreement[] {
  const sides = new Map<string, Group>()
  for (const answer of answers.toSorted(oldestFirst)) {
    const known = sides.get(answer.value)
    sides.set(answer.value, known ? [...known, answer] : [answer])
  }
  // What one source says twice is neither a second voice nor another answer.
  const parts = splitDistinct([...sides.values()]).filter((groups) => groups.length > 1 || count(groups.flat().flatMap(({ claim }) => sourcesOf(claim))) > 1)
  return parts.map((groups, index) => disagreementOf(index === 0 ? id : `${id}--${index + 1}`, groups, count))
}

/** The sides in parts that have nothing to do with each other, by decision: a side that is distinct from only some stays with the others. */
function splitDistinct(sides: readonly Group[]): (readonly Group[])[] {
  const left = new Set(sides)
  const parts: Group[][] = []
  for (const side of sides) {
    if (!left.delete(side)) continue
    const part = [side]
    // The list grows while it is walked through.
    for (const member of part) {
      for (const other of left) {
        if (areDistinct(member, other)) continue
        left.delete(other)
        part.push(other)
      }
    }
    parts.push(part.toSorted(([a], [b]) => oldestFirst(a, b)))
  }
  return parts
}

/** Whether a decision holds a claim of one side apart from a claim of the other: what has the same value is then meant too. */
function areDistinct(one: Group, other: Group): boolean {
  const names = (from: Group, to: Group): boolean => from.some(({ claim }) => claim.distinctFrom?.some(({ claim: id }) => to.some((answer) => answer.claim.id === id)))
  return names(one, other) || names(other, one)
}

const ORDER: readonly Outcome[] = ['agrees', 'refines', 'changed', 'disagrees']

function disagreementOf(id: string, groups: readonly Group[], count: SourceCount): Disagreement {
  const pairs = groups.flatMap((group, index) => groups.slice(index + 1).flatMap((other) => (areDistinct(group, other) ? [] : group.flatMap((a) => other.map((b) => ({ ...outcomeOf(a, b) }))))))
  const outcome = ORDER.findLast((word) => pairs.some((pair) => pair.outcome === word)) ?? 'agrees'
  const furthest = pairs.filter((pair) => pair.outcome === outcome)
  const isUnsure = furthest.length > 0 && furthest.every(({ unsure }) => unsure)
  const sources = count(groups.flat().flatMap(({ claim }) => sourcesOf(claim)))
  const [[{ question }]] = groups as readonly [Group]
  return { id, question, outcome, ...(isUnsure ? { unsure: true } : {}), sides: groups.map((group) => sideOf(group, count)), sources }
}

function outcomeOf(a: Answer, b: Answer): { readonly outcome: Outcome; readonly unsure: boolean } {
  const closeness = compareAnswers(a.comparable, b.comparable)
  if (closeness !== 'apart') return { outcome: closeness === 'same' ? 'agrees' : 'refines', unsure: false }
  const [first, second] = [a.claim.attestedAt, b.claim.attestedAt]
  if (a.varies && first && second && areDisjoint(first, second)) return { outcome: 'changed', unsure: false }
  // Nobody contradicts himself within an article: whoever gives two answers speaks of two things.
  return { outcome: 'disagrees', unsure: a.repeats || (sourcesOf(a.claim)[0] === sourcesOf(b.claim)[0] && asserterOf(a) === asserterOf(b)) }
}

function sideOf(group: Group, count: SourceCount): Side {
  const claims = group.map(({ claim }) => claim)
  return {
    value: group[0].value,
    claims: claims.map(({ id }) => id),
    speakers: [...new Set(claims.map(({ assertedBy }) => assertedBy.speaker ?? null))],
    dates: [...new Set(claims.flatMap(({ attestedAt }) => attestedAt?.edtf ?? []))],
    sources: count(claims.flatMap((claim) => sourcesOf(claim))),
  }
}

function asserterOf({ claim }: Answer): string {
  return `${claim.assertedBy.voice === 'caption' ? 'reporter' : claim.assertedBy.voice} ${claim.assertedBy.speaker ?? ''}`
}

function sourcesOf({ evidence }: Claim): string[] {
  return evidence.map(({ source }) => source)
}

/** By the date of the source (those without one last), then by source and place, then by id: an order that depends on nothing else. */
function oldestFirst({ claim: a }: Answer, { claim: b }: Answer): number {
  const keys = ({ attestedAt, evidence: [first] }: Claim): readonly string[] => [attestedAt?.earliest ?? '9999', attestedAt?.latest ?? '', first?.source ?? '', String(first?.start ?? 0).padStart(9, '0')]
  const [one, other] = [[...keys(a), a.id], [...keys(b), b.id]]
  return one.map((key, index) => byCodeUnit(key, other[index] ?? '')).find((order) => order !== 0) ?? 0
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
