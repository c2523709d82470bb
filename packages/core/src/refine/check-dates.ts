import type { VFile } from 'vfile'
import { weekdayOf } from '../engine/calendar.ts'
import { fold } from '../engine/fold.ts'
import { WEEKDAYS } from '../lexicon/months.ts'
import { weekdayDisagrees } from '../messages/date.ts'
import { report } from '../messages/report.ts'
import type { PressRoot } from '../parse/nodes.ts'

const FRENCH_MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'] as const

/** Says where a weekday in the text does not fall on the date beside it. The date stays as it is: nothing is moved in silence. */
export function checkDates(page: PressRoot, file: VFile): void {
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
