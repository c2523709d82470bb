import type { Item } from '../engine/items.ts'
import { afterBracket } from './name-lists.ts'
import { roleStem } from './role-nouns.ts'
import { rolePhraseAt } from './role-phrase.ts'

/** Where a function may start after a name: behind a comma, a bracket, a dash, a colon of a list; articles and an age passed over. */
export function openingOfRole(items: readonly Item[], after: number): number | undefined {
  // « X (52 ans), jusqu’alors directeur de Y »
  const at = passesBracket(items, after)
  if (!/^[,(–—:]$/u.test(items[at]?.text ?? '')) return undefined
  let next = at + 1
  if (/^\d{2}$/u.test(items[next]?.text ?? '') && items[next + 1]?.form === 'ans' && /^[,]$/u.test(items[next + 2]?.text ?? '')) next += 3
  if (items[next]?.form === 'qui' && /^(?:est|fut|etait)$/u.test(items[next + 1]?.form ?? '')) next += 2
  // « X : Le recteur est venu »: an answer of X’s.
  if (items[at]?.text === ':' && /^(?:le|la|l|les|un|une|des)$/u.test(items[next]?.form ?? '')) return undefined
  if (items[next]?.form === 'respectivement') next++
  if (/^les$/u.test(items[next]?.form ?? '') && /^(?:deux|trois|quatre|cinq)$/u.test(items[next + 1]?.form ?? '')) next += 2
  return otherwise(items, afterArticle(items, next))
}

/** Index after « (52 ans) », « (PS) », « (Ensta 2004) »: brackets that say no function, with a comma behind them. */
function passesBracket(items: readonly Item[], after: number): number {
  const to = afterBracket(items, after)
  return to > after && items[to]?.text === ',' && !items.slice(after, to).some((item) => isHead(item)) ? to : after
}

/** « X, fils de mineur et fondateur de Y »: something else first, in a few plain words, then « et ». */
function otherwise(items: readonly Item[], at: number): number {
  for (let next = at; next < at + 7; next++) {
    const item = items[next]
    if (item?.form === 'et' && next > at) return isHead(items[next + 1]) && !isHead(items[at]) ? next + 1 : at
    if (!item?.isWord || item.mention || /^(?:a|est|qui|que|se|s|n|ne)$/u.test(item.text)) return at
  }
  return at
}

/** A word that names a function, roughly; the phrase is read by `rolePhraseAt`. */
function isHead(item: Item | undefined): boolean {
  return item !== undefined && (roleStem(item.form) !== undefined || /^(?:co|ex|vice)$/u.test(item.form))
}

function afterArticle(items: readonly Item[], at: number): number {
  let next = at
  while (/^(?:le|la|les|l|un|une|son|sa|ses|notre|mon|ma|egalement|aussi|nouveau|nouvelle|premier|premiere|second|seconde|jeune|par|ailleurs|lui|elle|meme|alors|jusqu|jusque|ici|la|aujourd|hui|desormais|actuel|actuelle)$/u.test(items[next]?.form ?? '') || (next > at && /^['’-]$/u.test(items[next]?.text ?? ''))) next++
  return next
}

/** « déléguée à la culture », « chargé de l’emploi »: what a function is about; « délégué syndical », « chargé de mission » are functions. */
function goesOnFrom(items: readonly Item[], at: number): boolean {
  const form = items[at]?.form ?? ''
  if (/^deleguee?s?$/u.test(form)) return /^(?:a|au|aux)$/u.test(items[at + 1]?.form ?? '')
  return /^chargee?s?$/u.test(form) && (/^(?:du|des)$/u.test(items[at + 1]?.form ?? '') || (items[at + 1]?.form === 'de' && /^(?:la|l)$/u.test(items[at + 2]?.form ?? '')))
}

/** « et », « , », « et par ailleurs », « ainsi que »: another function of the same person. */
export function followingRole(items: readonly Item[], at: number, source: string): number | undefined {
  let next = at
  // « professeure à l’Institut des sciences de la mer (ISMER) et … »
  if (items[next]?.text === '(' && items[next + 1]?.mention && items[next + 2]?.text === ')') next += 3
  const joint = next
  while (/^(?:et|&|,|ainsi|que|mais|puis|devenue?s?)$/u.test(items[next]?.form ?? items[next]?.text ?? '')) next++
  if (next === joint) return undefined
  const start = afterArticle(items, next)
  const phrase = rolePhraseAt(items, start, source)
  // « présidente de X, et par la directrice de Y », « et le directeur de Y, Paul Roux »: another person’s.
  if (items.slice(next, start).some(({ form }, place, all) => form === 'par' && all[place + 1]?.form !== 'ailleurs')) return undefined
  // « présidente de X, et même le maire de Y »
  if (items.slice(next, start).some(({ form }) => /^(?:le|la|l|les)$/u.test(form))) return undefined
  // « vice-présidente de X, déléguée à la culture »: still the same function.
  if (phrase && goesOnFrom(items, start)) return undefined
  // « directeur de l’Idate, organisateur du salon »: after a name and a comma alone, it may be said of the organization.
  const ofOrganization = items.slice(at, next).every(({ text }) => text === ',') && items[at - 1]?.mention !== undefined && /^(?:organisateur|membre|associe|representant|actionnaire)$/u.test(phrase?.head.stem ?? '')
  return phrase && !ofOrganization ? start : undefined
}
