import type { VFile } from 'vfile'
import { isDay, weekdayOf } from '../engine/calendar.ts'
import { defineRefiner, type Step } from '../engine/define-rule.ts'
import { fold } from '../engine/fold.ts'
import { DAY_MONTH } from '../lexicon/day-month.ts'
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

function checkDays(page: PressRoot, file: VFile): void {
  for (const block of page.children) {
    if (block.data.zone === 'comment' || block.data.zone === 'boilerplate') continue
    for (const match of block.value.matchAll(DAY_MONTH)) {
      const [words, day, month, year = LEAP_YEAR] = match
      if (isDay({ year: Number(year), month: MONTHS.get(fold(month ?? '')) ?? 0, day: Number(day) })) continue
      const start = block.data.start + match.index
      report(file, impossible, { start, end: start + words.length, details: { words } }, page.data.lines)
    }
  }
}

function checkWeekdays(page: PressRoot, file: VFile): void {
  for (const { start, end, text, edtf } of page.data.findings.dates) {
    const [year, month, day] = (edtf ?? '').split('-').map(Number)
    const word = /\p{L}+/gu
    const written = [...text.matchAll(word)].map(([found]) => WEEKDAYS.get(fold(found))).find((weekday) => weekday !== undefined)
    if (written === undefined || !year || !month || !day) continue
    const weekday = weekdayOf({ year, month, day })
    if (weekday === written) continue
    const name = [...WEEKDAYS].find(([, number]) => number === weekday)?.[0] ?? ''
    report(file, weekdayDisagrees, { start, end, details: { words: text, date: `${day === 1 ? '1er' : day} ${FRENCH_MONTHS[month - 1]} ${year}`, weekday: name } }, page.data.lines)
  }
}
