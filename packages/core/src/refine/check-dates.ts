import type { VFile } from 'vfile'
import { isDay, parseDay, weekdayOf } from '../engine/calendar.ts'
import { defineRefiner, type Step } from '../engine/define-rule.ts'
import { toWords, wordsOf } from '../engine/words.ts'
import { tokenize } from '../engine/tokens.ts'
import { takeYear } from '../lexicon/date-parts.ts'
import { MONTHS, WEEKDAYS } from '../lexicon/months.ts'
import { impossible, weekdayDisagrees } from '../messages/date.ts'
import { report } from '../messages/report.ts'
import type { PressRoot } from '../parse/nodes.ts'

const FRENCH_MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'] as const

/** A year in which every month has all the days it can have. */
const LEAP_YEAR = 2000

/** Says where a date of the text is no day, or not the weekday beside it. The date stays as it is: nothing is moved in silence. */
export const checkDates: Step = defineRefiner({
  id: 'refine/check-dates',
  needs: ['dates'],
  gives: 'messages',
  run(page, { file }) {
    checkDays(page, file)
    checkWeekdays(page, file)
  },
})

/** « 31 juin », « 29 février 2015 », « 45 mars »: a number before a month that is no day of it. */
function checkDays(page: PressRoot, file: VFile): void {
  for (const block of page.children) {
    if (block.data.zone === 'comment' || block.data.zone === 'boilerplate') continue
    const words = wordsOf(block)
    words.forEach((word, at) => {
      const month = MONTHS.get(words[at + 1]?.form ?? '')
      const day = /^(\d{1,2})(?:er)?$/u.exec(word.form)?.[1]
      if (month === undefined || day === undefined || word.touches || words[at + 1]?.touches) return
      const year = takeYear(words, at + 2)
      if (isDay({ year: year?.value ?? LEAP_YEAR, month, day: Number(day) })) return
      const { start } = word
      const end = words[(year?.next ?? at + 2) - 1]?.end ?? word.end
      report(file, impossible, { start, end, details: { words: page.data.source.slice(start, end) } }, page.data.lines)
    })
  }
}

function checkWeekdays(page: PressRoot, file: VFile): void {
  for (const { start, end, text, edtf } of page.data.findings.dates) {
    const days = (edtf ?? '').replaceAll('~', '').split('/')
    const written = weekdaysIn(text)
    // One weekday for a day, one for each end of a span.
    if (written.length !== days.length || days.some((day) => day.length !== 10)) continue
    const wrong = days.find((day, index) => weekdayOf(parseDay(day)) !== written[index])
    if (wrong === undefined) continue
    const { year, month, day } = parseDay(wrong)
    const weekday = [...WEEKDAYS].find(([, number]) => number === weekdayOf({ year, month, day }))?.[0] ?? ''
    report(file, weekdayDisagrees, { start, end, details: { words: text, date: `${day === 1 ? '1er' : day} ${FRENCH_MONTHS[month - 1]} ${year}`, weekday } }, page.data.lines)
  }
}

/** The weekdays of a date that says more than the weekday: « mercredi 4 juin », « mardi 12 », « hier lundi ». */
function weekdaysIn(text: string): number[] {
  const words = toWords(tokenize(text))
  return words.flatMap(({ form }) => WEEKDAYS.get(form) ?? [])
}
