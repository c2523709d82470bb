import type { Item } from '../engine/items.ts'
import { fold } from '../engine/fold.ts'
import { accentedOf } from './sentences.ts'

const DETERMINERS: ReadonlySet<string> = new Set(['la', 'le', 'les', "l'", 'de'])

/** Index of the place that « à », « au », « en », « dans », « sur » at `at` leads to: « à Lyon », « dans la rue Carnot », « à la Condition Publique ». */
export function placeAfter(items: readonly Item[], at: number): number | undefined {
  const item = items[at]
  const leads = (item?.form === 'a' && accentedOf(item) !== 'a') || /^(?:au|aux|en|dans|sur|pres)$/u.test(item?.form ?? '') || item?.text === 'A'
  if (!leads || item?.form === 'pres') return undefined
  let next = at + 1
  while (next < at + 3 && DETERMINERS.has(items[next]?.form ?? '')) next++
  return items[next]?.mention?.kind === 'place' ? next : undefined
}

/** The place at an index, and those that the words go on with: « à Lausanne, à Yverdon et à Munich », « à Lyon et Paris ». */
export function placesFrom(items: readonly Item[], at: number): Item[] {
  const first = items[at]
  const places = first?.mention?.kind === 'place' ? [first] : []
  for (let next = at + 1; places.length > 0 && places.length < 12; ) {
    if (!/^(?:,|et|ou)$/u.test(items[next]?.form ?? '')) break
    const direct = items[next + 1]?.mention?.kind === 'place' && items[next]?.form !== ',' ? next + 1 : placeAfter(items, next + 1)
    const place = direct === undefined ? undefined : items[direct]
    if (!place || direct === undefined) break
    places.push(place)
    next = direct + 1
  }
  return places
}

/** Words of a date or of an hour, and the commas between: « , le jeudi 12 mars de 18 h à 21 h, ». */
const OF_DATES: ReadonlySet<string> = new Set(
  `le la les du au des de d' a en ce cet cette et h heures heure lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  hier demain soir matin midi apres-midi aujourd'hui prochain dernier derniere prochaine annee fin debut mi- printemps ete automne hiver er partir jusqu' depuis toute journee`.split(/\s+/u),
)

/** Whether an item may belong to a date. */
export function isOfDate(item: Item | undefined): boolean {
  return item !== undefined && !item.mention && (OF_DATES.has(item.form) || /^(?:\d{1,4}(?:er|h\d{0,2})?|[,:])$/u.test(item.text))
}

const STREETS = /^(?:rue|avenue|boulevard|bd|av|quai|cours|place|allee|allees|impasse|chemin|esplanade|square|route|rond-point|faubourg|passage|ruelle|chaussee|sentier|montee|venelle|promenade) /u

/** Whether a place is a street or a square: « rue Carnot », « place de l’Hôtel-de-Ville ». */
export function isStreet(item: Item | undefined): boolean {
  return item?.mention?.kind === 'place' && STREETS.test(fold(item.text.slice(0, 200)))
}
