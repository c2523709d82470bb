import { formatYear } from '../../engine/calendar.ts'
import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { isCounted } from '../../lexicon/counted.ts'
import { takeYear } from '../../lexicon/date-parts.ts'
import { startsNumber } from '../../lexicon/date-starts.ts'
import { isYearsPlace } from '../../lexicon/year-places.ts'

/** Bare numbers outside these are taken for quantities. */
const FIRST_YEAR = 1850
const LAST_YEAR = 2049

/** « les plans sociaux de 2006 et 2009 », « l’édition 2017 », « (2013) », « © Le Courrier 2018 »: a bare year that its place tells from a number, and that is in no name. */
export const namedYear: Step = defineDateRule({
  id: 'date/named-year',
  countsFrom: 'publication',
  starts: startsNumber,
  find(words, at) {
    const year = takeYear(words, at)
    if (!year || year.value < FIRST_YEAR || year.value > LAST_YEAR || isCounted(words, year.next) || !isYearsPlace(words, at)) return undefined
    return { from: at, next: year.next, edtf: formatYear(year.value), basis: 'explicit' }
  },
})
