import { within } from '../engine/within.ts'
import type { MentionKind, NameFeature } from '@garrigue/schema'
import { MENTION_KINDS } from '@garrigue/schema/vocabulary'
import { defineRefiner, type Step } from '../engine/define-rule.ts'
import type { FoundMention, NameClue } from '../engine/findings.ts'
import { foldToKey } from '../engine/fold.ts'
import { longestOf } from '../engine/settle-overlaps.ts'

/** Reasons must weigh this much together: a capital within a sentence does, a capital at its start does not. */
const ENOUGH = 2

/** A reason given elsewhere in the text for the same words weighs a little less than one on the spot. */
const ELSEWHERE = 0.7

/** Weights of reasons by rule, of one kind of name; the heaviest of each rule. */
type Weights = Map<string, number>
type Reasons = Map<MentionKind, Weights>

/** Adds up the reasons for each stretch of words, here and wherever else the text has the same words, and keeps what is name enough: the longer of two that overlap. */
export const chooseMentions: Step = defineRefiner({
  id: 'refine/choose-mentions',
  needs: ['clues'],
  gives: 'raw mentions',
  run({ data: { source, findings } }) {
    const bySpan = new Map<string, NameClue[]>()
    const byWords = new Map<string, Reasons>()
    for (const clue of findings.clues) {
      const span = `${clue.start} ${clue.end}`
      const clues = bySpan.get(span)
      if (clues) clues.push(clue)
      else bySpan.set(span, [clue])
      const key = keyOf(source.slice(clue.start, clue.end))
      const reasons = byWords.get(key) ?? new Map<MentionKind, Weights>()
      byWords.set(key, reasons)
      weigh(reasons, clue)
    }
    const chosen = [...bySpan.values()].flatMap((clues) => choose(clues, byWords, source) ?? [])
    findings.mentions = longestOf(withoutLooseRuns(chosen))
  },
})

/** Rules that look at capitals, and at what stands around them. */
const LOOSE: ReadonlySet<string> = new Set(['mention/capitals', 'mention/organization-context', 'mention/organization-cue', 'mention/written-like-a-brand', 'mention/acronym', 'mention/unlisted-place', 'mention/work-cue', 'mention/event-cue', 'mention/person-context', 'mention/person-deed', 'mention/compound'])

/**
 * Capitals side by side may be two names with no mark between (« Digital Place Daniel Benchimol » in a list of tags): a run that only its
 * capitals speak for gives way to a known name within it that is no place, or to two good names.
 */
function withoutLooseRuns(chosen: readonly FoundMention[]): FoundMention[] {
  const good = chosen.filter(({ features }) => (features[0]?.weight ?? 0) >= 4).toSorted((a, b) => a.start - b.start || b.end - a.end)
  return chosen.filter((run) => {
    if (run.features.some(({ rule }) => !LOOSE.has(rule))) return true
    const inner = longestOf(within(good, run)).filter((name) => name !== run)
    // « Epitech Toulouse » is one name all the same: what is in the town.
    const isBranch = inner.length === 2 && inner[0]?.kind === 'organization' && inner[1]?.kind === 'place' && inner[0].start === run.start && inner[1].end === run.end
    // « Laval Mayenne Technopole », « IMT Lille Douai »: so are towns with something more.
    const isOfTowns = inner.every(({ kind }) => kind === 'place') && (inner[0]?.start !== run.start || inner.at(-1)?.end !== run.end)
    // « IMT Mines Alès », « EDF Renouvelables »: letters that are known, and more of the name behind them, are somebody else.
    const [head, ...rest] = inner
    if (head?.start === run.start && head.kind === 'organization' && /^\p{Lu}{2,5}$/u.test(head.text) && rest.every(({ kind, candidates }) => kind !== 'person' && !candidates)) return true
    // « la Métropole Bertrand Artigny »: a body in one word, and whoever sits in it.
    if (/^(?:Métropole|Région|Département|Mairie|Ville|Agglomération|Agglo|Communauté)\s/u.test(run.text) && inner.length === 1 && inner[0]?.kind === 'person' && inner[0].end === run.end) return false
    // « Digital Place Daniel Benchimol »: a better name ends it. « Siemens Mobility » starts with one, and is its subsidiary.
    const own = run.features.reduce((sum, { weight }) => sum + weight, 0)
    if (inner.some(({ kind, start, features }) => kind !== 'place' && start > run.start && (features[0]?.weight ?? 0) > own)) return false
    return isBranch || isOfTowns || (inner.length < 2 && !inner.some(({ candidates, kind }) => candidates && kind !== 'place'))
  })
}

/** Case counts here: « Nice » and « nice » are not the same words. */
function keyOf(text: string): string {
  const first = text[0] ?? ''
  return `${first === first.toLowerCase() ? '' : '^'}${foldToKey(text)}`
}

function weigh(reasons: Reasons, { kind, rule, weight }: NameClue): void {
  const weights = reasons.get(kind) ?? new Map<string, number>()
  reasons.set(kind, weights)
  const known = weights.get(rule)
  if (known === undefined || Math.abs(weight) > Math.abs(known)) weights.set(rule, weight)
}

function choose(clues: readonly NameClue[], byWords: ReadonlyMap<string, Reasons>, source: string): FoundMention | undefined {
  const [first] = clues
  if (!first) return undefined
  const text = source.slice(first.start, first.end)
  const here: Reasons = new Map()
  for (const clue of clues) weigh(here, clue)
  const all = byWords.get(keyOf(text))
  let best: { readonly kind: MentionKind; readonly weight: number; readonly features: readonly NameFeature[] } | undefined
  for (const kind of MENTION_KINDS) {
    const features = featuresOf(here.get(kind), all?.get(kind))
    const weight = features.reduce((sum, feature) => sum + feature.weight, 0)
    if (weight >= ENOUGH && weight > (best?.weight ?? 0)) best = { kind, weight, features }
  }
  if (!best) return undefined
  const candidates = clues.find((clue) => clue.candidates)?.candidates
  return {
    start: first.start,
    end: first.end,
    text,
    kind: best.kind,
    entity: candidates?.find(({ kind }) => kind === best.kind)?.id ?? candidates?.[0]?.id ?? '',
    rule: best.features[0]?.rule ?? first.rule,
    features: best.features,
    ...(candidates ? { candidates } : {}),
  }
}

/** The reasons for a kind, the weightiest first: those of this place, and those of other places that this one lacks. */
function featuresOf(here: Weights | undefined, everywhere: Weights | undefined): NameFeature[] {
  return [...(everywhere ?? [])]
    .map(([rule, weight]) => ({ rule, weight: here?.get(rule) ?? Math.round(weight * ELSEWHERE * 100) / 100 }))
    .toSorted((a, b) => b.weight - a.weight || (a.rule < b.rule ? -1 : 1))
}
