import { defineDateRule } from '../../engine/date-rule.ts'
import type { Step } from '../../engine/define-rule.ts'
import { dayFrom } from '../../engine/near-dates.ts'
import { startsDayWord } from '../../lexicon/date-starts.ts'
import { takeDayWord } from '../../lexicon/day-words.ts'
import { directionAround } from '../../lexicon/direction.ts'

/** « hier soir », « avant-hier », « demain », « ce matin »; « aujourd’hui », which is marked as about unless something was done then. */
export const dayWord: Step = defineDateRule({
  id: 'date/day-word',
  countsFrom: 'publication',
  starts: startsDayWord,
  find(words, at, { reference }) {
    const taken = takeDayWord(words, at)
    if (!taken) return undefined
    const { days, isVague } = taken.value
    const edtf = reference ? (dayFrom(reference, days) ?? (isVague ? `${reference.edtf}~` : null)) : null
    const isAbout = isVague && directionAround(words, at, taken.next) !== 'past'
    return { from: at, next: taken.next, edtf: edtf !== null && isAbout && !edtf.endsWith('~') ? `${edtf}~` : edtf, basis: 'relative' }
  },
})
