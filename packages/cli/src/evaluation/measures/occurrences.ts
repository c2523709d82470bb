import type { Span, StatedOccurrence } from '@garrigue/schema'
import { comparableDate } from '../comparable.ts'
import type { ComparedText } from '../compared-text.ts'
import { lineOfGold } from '../gold.ts'
import { ruleOf, type Outcome, type TextMeasure } from '../outcome.ts'
import type { GoldOccurrence } from '../parse-occurrences.ts'

/**
 * What happened: the same kind and the same date, or the same line when the annotation has no date. What a text tells twice counts
 * once. Texts whose occurrences nobody annotated do not count.
 */
export const occurrences: TextMeasure = {
  name: 'occurrences',
  outcomesIn: (text) => {
    if (!text.occurrences) return []
    const left = [...text.reading.occurrences]
    const take = (gold: GoldOccurrence): StatedOccurrence | undefined => {
      const fits = left.filter((read) => agrees(gold, read, text))
      const best = fits.find((read) => text.lineOf(read) === gold.line) ?? fits[0]
      if (best) left.splice(left.indexOf(best), 1)
      return best
    }
    // What has a date chooses first, since any date is good enough for what has none.
    const dated = text.occurrences.toSorted((a, b) => Number(a.dates.length === 0) - Number(b.dates.length === 0))
    const found = dated.map((gold): Outcome => {
      const read = take(gold)
      const outcome = { span: spanOf(gold, text), annotated: [gold.what, ...gold.dates].join(' ') }
      return read ? { verdict: 'hit', ...outcome, read: describe(read), rule: ruleOf(read) } : { verdict: 'missed', ...outcome }
    })
    const isRepeated = (read: StatedOccurrence): boolean => (text.occurrences ?? []).some((gold) => agrees(gold, read, text))
    return [...found, ...left.filter((read) => !isRepeated(read)).map((read): Outcome => ({ verdict: 'false', span: read, read: describe(read), rule: ruleOf(read) }))]
  },
}

function agrees(gold: GoldOccurrence, read: StatedOccurrence, { lineOf }: ComparedText): boolean {
  if (gold.what !== read.what) return false
  if (gold.dates.length === 0) return lineOf(read) === gold.line
  return gold.dates.some((date) => comparableDate(date) === comparableDate(read.date ?? ''))
}

function describe({ what, date }: StatedOccurrence): string {
  return date === null ? what : `${what} ${date}`
}

function spanOf({ line, words }: GoldOccurrence, { gold }: ComparedText): Span {
  const start = gold.text.indexOf(words, lineOfGold(gold, line).start)
  return { start, end: start + words.length }
}
