import type { Outcome, TextMeasure } from '../outcome.ts'
import { matchNames } from './match-names.ts'

/** Who is who within a text: each pair of names that denote the same, whatever the ids are. */
export const identity: TextMeasure = {
  name: 'identity',
  outcomesIn: (text) => {
    const names = matchNames(text)
    return names.flatMap((a, index) =>
      names.slice(index + 1).flatMap((b): Outcome[] => {
        const [same, readAsSame] = [a.annotated === b.annotated, a.read === b.read]
        if (!same && !readAsSame) return []
        const outcome = { span: b, annotated: pair(a.annotated, b.annotated), read: pair(a.read, b.read) }
        return [{ verdict: same && readAsSame ? 'hit' : same ? 'missed' : 'false', ...outcome }]
      }),
    )
  },
}

function pair(a: string, b: string): string {
  return a === b ? a : `${a} ≠ ${b}`
}
