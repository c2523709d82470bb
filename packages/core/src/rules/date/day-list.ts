import { formatDay, isDay } from '../../engine/calendar.ts'
import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { startsDay } from '../../lexicon/date-starts.ts'
import { takeDayList } from '../../lexicon/day-lists.ts'
import { directionAround } from '../../lexicon/direction.ts'
import { resolveDay } from '../../lexicon/written-days.ts'

/** « le 12 et le 19 mars », « mardi 12 et jeudi 14 mai »: days that take their month from the last of them. */
export const dayList: Step = defineDateRule({
  id: 'date/day-list',
  countsFrom: 'publication',
  starts: startsDay,
  find(words, at, { reference }) {
    const list = takeDayList(words, at)
    if (!list) return undefined
    const direction = directionAround(words, at, list.next)
    const end = list.value.year ?? resolveDay(reference, list.value, direction).day?.year
    return list.days.map(({ from, next, day, weekday }) => {
      const date = end === undefined ? undefined : { year: end, month: list.value.month, day }
      const basis = list.value.year === undefined ? (weekday === undefined ? 'publication' : 'weekday') : 'explicit'
      return { from, next, edtf: date && isDay(date) ? formatDay(date) : null, basis }
    })
  },
})
