import { byCodeUnit } from '../files/by-code-unit.ts'
import type { ComparedSet } from './compared-set.ts'
import { measures } from './measures.ts'
import type { PlacedOutcome, Verdict } from './outcome.ts'
import type { RuleFigures, SetQuality } from './quality.ts'
import { tally } from './tally.ts'

/** An outcome with the measure that counts it. */
export interface MeasuredOutcome extends PlacedOutcome {
  readonly measure: string
}

export interface EvaluatedSet {
  readonly name: string
  readonly outcomes: readonly MeasuredOutcome[]
  readonly quality: SetQuality
}

/** Measures all that there is to measure in a set. A measure for which nothing is annotated and nothing read is left out. */
export function evaluate(set: ComparedSet): EvaluatedSet {
  const outcomes = measures.flatMap((measure) => {
    const found = 'outcomesAcross' in measure ? measure.outcomesAcross(set) : set.texts.flatMap((text) => measure.outcomesIn(text).map((outcome) => ({ ...outcome, text })))
    return found.map((outcome): MeasuredOutcome => ({ ...outcome, measure: measure.name }))
  })
  return { name: set.name, outcomes, quality: { texts: set.texts.map(({ gold }) => gold.id), measures: figuresOf(outcomes), rules: rulesOf(outcomes) } }
}

/** The measures that a set can have, their parts included, as far as the outcomes show any. */
function figuresOf(outcomes: readonly MeasuredOutcome[]): SetQuality['measures'] {
  const verdicts = new Map<string, Verdict[]>()
  const count = (name: string, verdict: Verdict): void => {
    const known = verdicts.get(name)
    if (known) known.push(verdict)
    else verdicts.set(name, [verdict])
  }
  for (const { name } of measures) {
    const own = outcomes.filter(({ measure }) => measure === name)
    for (const { verdict } of own) count(name, verdict)
    for (const { verdict, part } of own.toSorted((a, b) => byCodeUnit(a.part ?? '', b.part ?? ''))) if (part !== undefined) count(`${name}.${part}`, verdict)
  }
  return Object.fromEntries([...verdicts].map(([name, all]) => [name, tally(all)]))
}

function rulesOf(outcomes: readonly MeasuredOutcome[]): SetQuality['rules'] {
  const rules = new Map<string, Map<string, RuleFigures>>()
  for (const { measure, rule, verdict } of outcomes) {
    if (rule === undefined || verdict === 'missed') continue
    const own = rules.get(rule) ?? new Map<string, RuleFigures>()
    const { hit, error } = own.get(measure) ?? { hit: 0, error: 0 }
    own.set(measure, verdict === 'hit' ? { hit: hit + 1, error } : { hit, error: error + 1 })
    rules.set(rule, own)
  }
  return Object.fromEntries([...rules].sort(([a], [b]) => byCodeUnit(a, b)).map(([rule, own]) => [rule, Object.fromEntries(own)]))
}
