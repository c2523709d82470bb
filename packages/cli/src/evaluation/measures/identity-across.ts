import type { Span } from '@garrigue/schema'
import { mostOf, type ComparedText } from '../compared-text.ts'
import type { ComparedSet } from '../compared-set.ts'
import type { PlacedOutcome, SetMeasure } from '../outcome.ts'
import { matchNames } from './match-names.ts'

/** An annotated entity in one text, with the id that its names were read with most. */
interface Bearer extends Span {
  readonly text: ComparedText
  readonly annotated: string
  readonly read: string
}

/**
 * Who is the same from one text to another. Annotated are the pairs of texts that name the same entity; read, the pairs of entities
 * that share an id: in two texts, or within one when the table of identity says that they only look alike.
 */
export const identityAcross: SetMeasure = {
  name: 'identity-across',
  outcomesAcross: (set) => (set.identity ? [...samePairs(set), ...mergedPairs(set)] : []),
}

function samePairs({ texts, identity }: ComparedSet): PlacedOutcome[] {
  const bearers = new Map(texts.map((text) => [text.gold.id, bearersIn(text)]))
  return (identity?.same ?? []).flatMap(({ id, texts: ids }) =>
    ids.flatMap((one, index) =>
      ids.slice(index + 1).flatMap((other): PlacedOutcome[] => {
        const [a, b] = [one, other].map((text) => bearers.get(text)?.find(({ annotated }) => annotated === id))
        const text = texts.find(({ gold }) => gold.id === other)
        if (!text) return []
        const span = text.names.find(({ entity }) => entity === id) ?? { start: 0, end: 0 }
        const read = a && b ? { read: a.read === b.read ? a.read : `${a.read} ≠ ${b.read}` } : {}
        return [{ text, verdict: a && b && a.read === b.read ? 'hit' : 'missed', span, annotated: `${id} (${one}, ${other})`, ...read }]
      }),
    ),
  )
}

function mergedPairs({ texts, identity }: ComparedSet): PlacedOutcome[] {
  const all = texts.flatMap((text) => bearersIn(text))
  const lookAlike = (a: string, b: string): boolean => (identity?.different ?? []).some(([one, other]) => (one === a && other === b) || (one === b && other === a))
  return all.flatMap((a, index) =>
    all.slice(index + 1).flatMap((b): PlacedOutcome[] => {
      if (a.read !== b.read || a.annotated === b.annotated || (a.text === b.text && !lookAlike(a.annotated, b.annotated))) return []
      return [{ text: b.text, verdict: 'false', span: { start: b.start, end: b.end }, annotated: `${a.annotated} ≠ ${b.annotated}`, read: a.read }]
    }),
  )
}

function bearersIn(text: ComparedText): Bearer[] {
  const names = matchNames(text)
  return [...new Set(names.map(({ annotated }) => annotated))].map((annotated) => {
    const own = names.filter((name) => name.annotated === annotated)
    const counts = new Map<string, number>()
    for (const { read } of own) counts.set(read, (counts.get(read) ?? 0) + 1)
    const { start, end } = own[0] ?? { start: 0, end: 0 }
    return { start, end, text, annotated, read: mostOf(counts) }
  })
}
