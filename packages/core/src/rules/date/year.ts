import { formatYear } from '../../engine/calendar.ts'
import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { standBefore } from '../../engine/take.ts'
import type { Word } from '../../engine/words.ts'
import { isCounted } from '../../lexicon/counted.ts'
import { startWithPart, takeShortYear, takeYear } from '../../lexicon/date-parts.ts'
import { startsYear } from '../../lexicon/date-starts.ts'

/** Before it, printing is not yet there, and « en 1200 » may count anything. */
const FIRST_YEAR = 1500

/** « en 2013 », « depuis 2014 », « fin 2016 », « en nonante-neuf »: a year with a word before it that only a time can follow. */
export const year: Step = defineDateRule({
  id: 'date/year',
  countsFrom: 'nothing',
  starts: startsYear,
  find(words, at) {
    const short = takeShortYear(words, at)
    if (short) return { from: at - 1, next: short.next, edtf: formatYear(short.value), basis: 'explicit' }
    const taken = takeYear(words, at)
    if (!taken || taken.value < FIRST_YEAR || isCounted(words, taken.next)) return undefined
    const { from, part } = startWithPart(words, at)
    if (from === at && !isLedIn(words, at)) return undefined
    return { from, next: taken.next, edtf: formatYear(taken.value), basis: 'explicit', part }
  },
})

const LEADS = new Set(['depuis', 'dès', 'avant', 'après', 'année', 'années'])

function isLedIn(words: readonly Word[], at: number): boolean {
  if (standBefore(words, at, 'd', "'", 'ici') || standBefore(words, at, 'd', "'", 'ici', 'a') || standBefore(words, at, 'a', 'l', "'", 'horizon')) return true
  return LEADS.has(words[at - 1]?.accented ?? '')
}
