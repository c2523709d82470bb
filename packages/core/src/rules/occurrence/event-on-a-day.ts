import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { afterBracket } from '../../lexicon/name-lists.ts'
import { datesOf, defineOccurrenceRule } from '../../lexicon/occurrence-rule.ts'
import { isOfDate } from '../../lexicon/place-phrases.ts'
import { namedBy } from '../../lexicon/referents.ts'
import { TAKING_PLACE } from '../../lexicon/relation-words.ts'

const CUES = new Set('le du ce les en hier mardi lundi mercredi jeudi vendredi samedi dimanche'.split(' '))
const REACH = 16

/** « le Salon X, qui s’est tenu hier à Lyon », « la Nuit du code, le 12 mars », « X réunit …, le 27 mai »: the day of an event. */
export const eventOnADay: Step = defineOccurrenceRule({
  id: 'occurrence/event-on-a-day',
  what: 'meeting',
  cues: CUES,
  *find(sentence, _, page) {
    const { items } = sentence
    const dates = datesOf(page, sentence)
    for (const [at, item] of items.entries()) {
      if (item.mention?.kind !== 'event') continue
      const date = dates.find(({ start, end }) => start >= item.end && isReached(items, at, start, end))
      const [event] = namedBy(item)
      // A bare year behind a name is its edition, not its day.
      if (date && event && /-/u.test(date.edtf ?? '')) yield { at, cue: { start: item.start, end: item.end }, event, date }
    }
  },
})

/** Between the event and its date there are only words of dates and of taking place. */
function isReached(items: readonly Item[], at: number, start: number, end: number): boolean {
  for (let next = afterBracket(items, at + 1); next < Math.min(items.length, at + REACH); next++) {
    const item = items[next]
    if (!item || item.start >= start) return (item?.start ?? end) < end || item?.start === start
    if (!isOfDate(item) && !TAKING_PLACE.has(item.form) && item.mention?.kind !== 'place' && !(item.mention && items[next - 1]?.form === 'par')) return false
  }
  return false
}
