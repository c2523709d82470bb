import { formatYear } from '../../engine/calendar.ts'
import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { yearOfMonths } from '../../engine/near-dates.ts'
import { startsSeason } from '../../lexicon/date-starts.ts'
import { directionAround } from '../../lexicon/direction.ts'
import { monthsOfSeason, takeSeason } from '../../lexicon/seasons.ts'

/** « l’été 2016 », « au printemps », « cet hiver », « l’automne dernier »: EDTF knows the seasons as 21 to 24. A winter is that of its December. */
export const season: Step = defineDateRule({
  id: 'date/season',
  countsFrom: 'publication',
  starts: startsSeason,
  find(words, at, { reference }) {
    const taken = takeSeason(words, at)
    if (!taken) return undefined
    const { from, code, year, which, part } = taken.value
    if (year !== undefined) return { from, next: taken.next, edtf: `${formatYear(year)}-${code}`, basis: 'explicit', part }
    const meant = which ?? directionAround(words, from, taken.next)
    const edtf = reference ? `${formatYear(yearOfMonths(reference, monthsOfSeason(code), meant))}-${code}` : null
    return { from, next: taken.next, edtf, basis: which === undefined ? 'publication' : 'relative', part }
  },
})
