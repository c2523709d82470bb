import type { Item } from '../engine/items.ts'
import { isMinutes } from './figure-durations.ts'
import { isTooSmall, isYearLike } from './figure-rule.ts'
import type { Quantities, Quantity } from './figure-quantities.ts'

// A number may stand alone where the reader knows what it counts: « Sur 87 dossiers, 9 ont convaincu », « on en retrouve douze », « nous
// étions 6 ». What it counts is what a number of the same paragraph before it counted, or people.

/** How many numbers back the one stands that says what is counted. */
const REACH = 8

/** Folded pronouns before the clitic « en », which is a preposition behind other words. */
const SUBJECTS: ReadonlySet<string> = new Set("on il elle ils elles nous vous j n s m t l y qui je ne lui leur se".split(' '))

/** Folded verbs between « en » and the number when the subject is a noun: « l'Hérault en compte 45 ». */
const COUNTING_VERBS: ReadonlySet<string> = new Set(
  `a ont avait avaient aura auront compte comptent comptait comptaient recense recensent denombre denombrent emploie emploient revendique revendiquent accueille accueillent vend vendent produit produisent forme forment
  reste restait restent restera faut faudra faudrait faudra fallait vise visent gere gerent possede possedent attend attendent promet promettent annonce annoncent voici voila cree creent embauche embauchent recrute recrutent signe represente reunit rassemble`.split(/\s+/u),
)

/** Most words between « en » and its number: « il n'en restera plus que trois ». */
const MOST_BETWEEN = 6

/** Whether a number says neither what it counts nor anything else: no year, no minutes, no label. */
export function isBare(items: readonly Item[], quantity: Quantity): boolean {
  const { unit, number, next } = quantity
  if (unit || number.unit !== undefined || isTooSmall(quantity) || isYearLike(quantity) || isMinutes(items, quantity)) return false
  return !/^(?:%|°|h|er|e|eme|ieme|bis|ter)$/u.test(items[next]?.form ?? '') && !(number.isNoun && /^(?:de|d)$/u.test(items[next]?.form ?? ''))
}

/** « on en retrouve douze », « il n'en reste que trois », « le Gard en compte 45 » */
export function isBehindEn(items: readonly Item[], { at }: Quantity): boolean {
  for (let index = at - 1; index >= Math.max(1, at - MOST_BETWEEN); index--) {
    const item = items[index]
    if (!item || item.mention || !(item.isWord || item.form === "'") || /^\d/u.test(item.text)) return false
    if (item.form !== 'en') continue
    const before = items[index - 1]
    const subject = before?.form === "'" ? items[index - 2]?.form : before?.form
    return index < at - 1 && (SUBJECTS.has(subject ?? '') || isCountingVerb(items[index + 1]?.form ?? ''))
  }
  return false
}

/** Also « espérait », « compteront », which no noun behind « en » ends like. */
function isCountingVerb(form: string): boolean {
  return COUNTING_VERBS.has(form) || /^\p{L}{3,}(?:ait|aient|era|eront)$/u.test(form)
}

/** « nous étions 6 », « ils sont aujourd'hui 300 », « on était douze » */
export function isBehindBe(items: readonly Item[], { at, next }: Quantity): boolean {
  let index = at - 1
  while (index > at - 5 && /^(?:deja|desormais|aujourd|hui|'|maintenant|encore|alors|presque|donc|actuellement|plus|que|bientot)$/u.test(items[index]?.form ?? '')) index--
  const [verb, subject] = [items[index]?.form ?? '', items[index - 1]?.form ?? '']
  const isPeople = (/^(?:nous|on)$/u.test(subject) && /^(?:sommes|etions|serons|serions|est|etait|sera|fumes)$/u.test(verb)) || (/^(?:ils|elles)$/u.test(subject) && /^(?:sont|etaient|seront|seraient|furent)$/u.test(verb))
  const behind = items[next]
  return isPeople && (!behind || !behind.isWord || /^(?:en|a|au|aux|dans|et|mais|pour|ce|cette|sur|avec|par|lors|des|chez|salaries|contre|quand|autour|plus|le|la|les|l|de|d|qui|aujourd)$/u.test(behind.form))
}

/** Folded clitics between a subject and its verb. */
const CLITICS: ReadonlySet<string> = new Set("ne n ' m me nous vous te t se s y en l le la les lui leur".split(' '))

/** Third person plural, as folded endings that no noun has: « ont », « auraient », « entrèrent », « finirent »; common ones in « -ent ». */
const PLURAL_VERB = /^(?:\p{L}*(?:ont|aient|erent|irent|urent)|viennent|restent|travaillent|tiennent|partent|arrivent|vivent|proviennent|siegent|exportent|deviennent|concernent|portent|visent|attendent|passent|suivent|quittent|choisissent|entrent|sortent|jugent|estiment|pensent|disent|changent|prennent|rejoignent|comptent|depassent|relevent)$/u

/** Folded words before a number that is the subject of its clause. */
const CLAUSE_STARTS = /^(?:[.!?…:;,«“"(—–]|et|mais|dont|que|qu|puis|or|car|ou|les)$/u

/** « 9 ont convaincu », « une dizaine auraient mérité », « quatre m'ont empêché »: the number is the subject of a verb. */
export function isSubject(items: readonly Item[], { at, next }: Quantity): boolean {
  const before = items[at - 1]
  if (before && !CLAUSE_STARTS.test(before.mention ? '' : before.form || before.text)) return false
  let index = next
  while (index < next + 4 && CLITICS.has(items[index]?.form ?? '')) index++
  const verb = items[index]
  return verb !== undefined && !verb.mention && PLURAL_VERB.test(verb.form)
}

/** Where a number that compares or takes up again ends: « trois autres », « trois de plus », « douze d'entre elles », « cinq cents par jour »; `undefined` when it does not. */
export function endOfRest(items: readonly Item[], { next }: Quantity): number | undefined {
  const [first, second, third] = [items[next], items[next + 1], items[next + 2]]
  if (first?.form === 'autres' && !startsNoun(second)) return next + 1
  if (first?.form === 'de' && /^(?:plus|moins)$/u.test(second?.form ?? '')) return next
  // « cinq cents par jour »
  if (first?.form === 'par' && /^(?:jour|semaine|mois|an|heure|minute|trimestre)$/u.test(second?.form ?? '')) return next
  return first?.form === 'd' && second?.form === "'" && third?.form === 'entre' ? next : undefined
}

function startsNoun(item: Item | undefined): boolean {
  return item !== undefined && (item.mention !== undefined || /[sx]$/u.test(item.form))
}

/** « que pour trois. », « c'était cent mille ! »: alone behind « que » or « c'est », and the sentence or the clause ends. */
export function isLast(items: readonly Item[], { at, next }: Quantity): boolean {
  const behind = items[next]
  if (behind && !/^[.!?…;,»”")]$/u.test(behind.text)) return false
  const [before, second, third] = [items[at - 1]?.form ?? '', items[at - 2]?.form ?? '', items[at - 3]?.form ?? '']
  if (/^(?:est|etait|sera|serait|fut)$/u.test(before)) return second === "'" && third === 'c'
  return before === 'que' || (/^(?:pour|pendant|en|a)$/u.test(before) && second === 'que')
}

/** « Quatorze, c'était le vent »: a number that opens its sentence and is taken up. */
export function isTakenUp(items: readonly Item[], { at, next }: Quantity): boolean {
  const before = items[at - 1]
  return (!before || /^[.!?…]$/u.test(before.text)) && items[next]?.text === ',' && items[next + 1]?.form === 'c' && items[next + 2]?.form === "'"
}

/** The number that says what a bare one counts: that of « Sur 87 dossiers » at the head of a sentence, else the nearest before it. */
export function antecedentOf({ items, list }: Quantities, index: number, accepts: (quantity: Quantity) => boolean): Quantity | undefined {
  const candidates = list.slice(Math.max(0, index - REACH), index).filter((quantity) => quantity.unit && accepts(quantity))
  return candidates.findLast(({ at }) => items[at - 1]?.form === 'sur' && (at === 1 || /^[.!?…:»”]$/u.test(items[at - 2]?.text ?? ''))) ?? candidates.at(-1)
}

/** Whether a sentence ends between two items. */
export function endsBetween(items: readonly Item[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (/^[.!?…]$/u.test(items[index]?.text ?? '')) return true
  return false
}

/** Counted things, not time nor money. */
export function isCounted({ unit }: Quantity): boolean {
  return unit?.kind === 'count' || unit?.kind === 'measure'
}
