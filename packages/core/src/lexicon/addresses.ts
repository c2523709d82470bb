import type { Item } from '../engine/items.ts'

/** Folded words that a street is called by. */
const STREETS: ReadonlySet<string> = new Set('rue avenue boulevard bd av place quai cours allee allees impasse chemin route square passage esplanade promenade faubourg ruelle rond voie chaussee mail parvis'.split(' '))

/** Folded words within the name of a street. */
const PARTICLES: ReadonlySet<string> = new Set("de du des d l la le les ' - et sur saint sainte".split(' '))

/** How many items the name of a street has. */
const MOST_ITEMS = 10

/** An address that starts with its number: « 12, rue de la Loge », « 4 bis place du Port, 34000 Montpellier ». */
export function addressAt(items: readonly Item[], at: number): { readonly next: number } | undefined {
  if (!/^\d{1,4}$/u.test(items[at]?.text ?? '')) return undefined
  let street = at + 1
  if (/^(?:bis|ter|quater)$/u.test(items[street]?.form ?? '')) street++
  if (items[street]?.text === ',') street++
  const named = items[street]
  // The names of streets may have been read as names of places.
  const isStreet = STREETS.has(named?.form ?? '') || STREETS.has((named?.mention?.text.split(/\s/u, 1)[0] ?? '').toLowerCase())
  if (!isStreet) return undefined
  let next = street + 1
  let end = named?.mention ? next : undefined
  while (next < street + MOST_ITEMS) {
    const item = items[next]
    const isName = item?.mention !== undefined || /^(?:\p{Lu}|\d)/u.test(item?.text ?? '')
    if (!isName && !PARTICLES.has(item?.form ?? '')) break
    next++
    if (isName) end = next
  }
  return end === undefined ? undefined : { next: townBehind(items, end) }
}

/** « , 34000 Montpellier », « à Montpellier » is left out: it is said beside. */
function townBehind(items: readonly Item[], at: number): number {
  const [comma, code, town] = [items[at], items[at + 1], items[at + 2]]
  const isTown = comma?.text === ',' && /^\d{4,5}$/u.test(code?.text ?? '') && (town?.mention !== undefined || /^\p{Lu}/u.test(town?.text ?? ''))
  return isTown ? at + 3 : at
}
