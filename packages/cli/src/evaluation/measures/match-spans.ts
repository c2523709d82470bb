import type { Span } from '@garrigue/schema'
import { ruleOf, type Outcome } from '../outcome.ts'
import { overlap } from '../spans.ts'

/** Of two spans that are about the same words, how much at least both cover. */
const SAME_WORDS = 0.5

export interface Comparison<Mark extends Span, Part extends Span> {
  readonly marks: readonly Mark[]
  readonly parts: readonly Part[]
  /** Whether what is read is what is annotated, their spans aside. */
  readonly agree: (mark: Mark, part: Part) => boolean
  readonly annotated: (mark: Mark) => string
  readonly read: (part: Part) => string
}

/**
 * Pairs what is annotated with what is read: half of the words at least in common, and the same meaning. Each is paired once; what
 * has no pair is missed or false.
 */
export function matchSpans<Mark extends Span, Part extends Span>({ marks, parts, agree, annotated, read }: Comparison<Mark, Part>): Outcome[] {
  const left = [...parts]
  const found = marks.map((mark): Outcome => {
    const index = left.findIndex((part) => overlap(mark, part) >= SAME_WORDS && agree(mark, part))
    const part = index < 0 ? undefined : left.splice(index, 1)[0]
    if (part) return { verdict: 'hit', span: mark, annotated: annotated(mark), read: read(part), rule: ruleOf(part) }
    const near = parts.filter((one) => overlap(mark, one) > 0).map((one) => read(one))
    return { verdict: 'missed', span: mark, annotated: annotated(mark), ...(near.length > 0 ? { read: near.join(', ') } : {}) }
  })
  return [...found, ...left.map((part): Outcome => ({ verdict: 'false', span: part, read: read(part), rule: ruleOf(part) }))]
}
