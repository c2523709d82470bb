import type { Qualifier } from '@garrigue/schema/vocabulary'
import type { Item } from '../engine/items.ts'
import { NOT_COMPLEMENTS } from './counted-nouns.ts'
import type { Quantities, Quantity } from './figure-quantities.ts'

/** Folded nouns of amounts, with the measure they are. The first word alone tells: « levée de fonds », « chiffre d'affaires ». */
const MONEY_NOUNS: ReadonlyMap<string, string> = new Map([
  ['chiffre', 'chiffre d’affaires'], ['ca', 'chiffre d’affaires'], ['levee', 'levée de fonds'], ['levees', 'levée de fonds'], ['tour', 'levée de fonds'], ['amorcage', 'levée de fonds'],
  ['budget', 'budget'], ['enveloppe', 'budget'], ['dote', 'budget'], ['dotee', 'budget'], ['capital', 'capital'], ['subvention', 'subvention'], ['subventions', 'subvention'], ['aide', 'aide'], ['aides', 'aide'],
  ['investissement', 'investissement'], ['investissements', 'investissement'], ['financement', 'financement'], ['financements', 'financement'], ['pret', 'prêt'], ['prets', 'prêt'], ['dette', 'dette'], ['dettes', 'dette'],
  ['prix', 'prix'], ['tarif', 'prix'], ['cout', 'coût'], ['loyer', 'loyer'], ['location', 'loyer'], ['salaire', 'salaire'], ['salaires', 'salaire'], ['ticket', 'ticket'], ['marche', 'marché'], ['contrat', 'contrat'],
  ['benefice', 'bénéfice'], ['benefices', 'bénéfice'], ['perte', 'perte'], ['pertes', 'perte'], ['deficit', 'déficit'], ['resultat', 'résultat'], ['recettes', 'recettes'], ['revenus', 'revenus'], ['valorisation', 'valorisation'],
  ['economies', 'économies'], ['amende', 'amende'], ['cheque', 'chèque'], ['don', 'don'], ['dons', 'don'], ['fonds', 'fonds'], ['commandes', 'commandes'], ['exportations', 'exportations'], ['ventes', 'ventes'], ['depenses', 'dépenses'], ['credits', 'crédits'], ['travaux', 'travaux'],
])

/** Folded nouns in the plural that millions of are amounts: « 4 millions de subventions »; « 4 subventions » are a count. */
export const MONEY_IN_MILLIONS: ReadonlySet<string> = new Set(
  'subventions aides investissements financements dettes benefices pertes recettes revenus economies dons fonds exportations ventes travaux depenses credits prets commandes impots benefices charges frais honoraires dommages degats'.split(' '),
)

/** Folded verbs that make an amount one. */
const MONEY_VERBS: ReadonlyMap<string, string> = new Map([
  ['leve', 'levée de fonds'], ['leves', 'levée de fonds'], ['lever', 'levée de fonds'], ['levent', 'levée de fonds'], ['levait', 'levée de fonds'], ['boucle', 'levée de fonds'],
  ['investi', 'investissement'], ['investit', 'investissement'], ['investir', 'investissement'], ['investissent', 'investissement'], ['injecte', 'investissement'], ['injecter', 'investissement'],
  ['coute', 'coût'], ['couter', 'coût'], ['coutera', 'coût'], ['coutent', 'coût'], ['rachete', 'prix'], ['rachetee', 'prix'], ['vendu', 'prix'], ['vendue', 'prix'], ['valorise', 'valorisation'], ['valorisee', 'valorisation'],
  ['finance', 'financement'], ['financer', 'financement'], ['financera', 'financement'], ['emprunte', 'prêt'],
])

/** Folded nouns that a percentage measures when they stand before it. */
const RATE_NOUNS: ReadonlyMap<string, string> = new Map([
  ['hausse', 'hausse'], ['baisse', 'baisse'], ['croissance', 'croissance'], ['progression', 'progression'], ['recul', 'recul'], ['chute', 'chute'], ['augmentation', 'hausse'], ['taux', 'taux'], ['part', 'part'],
  ['augmente', 'hausse'], ['progresse', 'progression'], ['recule', 'recul'], ['baisse', 'baisse'], ['bondi', 'hausse'], ['bondit', 'hausse'], ['diminue', 'baisse'], ['actionnaire', 'part du capital'], ['detenu', 'part du capital'],
  ['detenue', 'part du capital'], ['detient', 'part du capital'], ['possede', 'part du capital'],
])

/** Folded nouns of people who are employed. */
const STAFF: ReadonlySet<string> = new Set(['salarie', 'salarié', 'collaborateur', 'collaboratrice', 'employé', 'employe', 'ETP', 'équivalent temps plein'])

/** Whether a unit of count is people who are employed. */
export function isStaff(unit: string): boolean {
  return STAFF.has(unit)
}

const SIGNS: Readonly<Record<Qualifier, string>> = { exact: '', about: '~', 'more-than': '>', 'less-than': '<', 'at-most': '≤', 'at-least': '≥' }

/** The value of a property: a number, with a sign before it when the text does not give it exactly. */
export function signedValue({ value, qualifier }: Quantity): string {
  return SIGNS[qualifier] + String(value)
}

/** Units of a surface, and of a distance. */
const UNIT_MEASURES: ReadonlyMap<string, string> = new Map([
  ['m2', 'surface'], ['km2', 'surface'], ['pied carré', 'surface'], ['hectare', 'surface'], ['acre', 'surface'], ['m3', 'volume'], ['litre', 'volume'],
  ['km', 'distance'], ['m', 'longueur'], ['kg', 'masse'], ['tonne', 'masse'], ['MW', 'puissance'], ['kW', 'puissance'], ['GW', 'puissance'],
  ['MWh', 'énergie'], ['GWh', 'énergie'], ['kWh', 'énergie'], ['TWh', 'énergie'], ['Mbit/s', 'débit'], ['Gbit/s', 'débit'], ['degré Celsius', 'température'],
])

/** How many items before an amount its noun may stand. */
const REACH = 8

/** What a figure measures, in a few words; `null` when the text does not tell. */
export function measureOf({ items }: Quantities, { unit, at, next }: Quantity): string | null {
  if (!unit) return null
  if (unit.kind === 'count') return STAFF.has(unit.unit) ? 'effectif' : unit.words
  if (unit.kind === 'duration') return unit.unit === 'an' && /^(?:les|aux)$/u.test(items[at - 1]?.form ?? '') ? 'âge' : 'durée'
  if (unit.kind === 'measure') return UNIT_MEASURES.get(unit.unit) ?? null
  if (unit.kind === 'percentage') return shareOf(items, next) ?? nounBefore(items, at, RATE_NOUNS)
  return unit.kind === 'amount' ? (moneyBehind(items, next) ?? nounBefore(items, at, MONEY_NOUNS, MONEY_VERBS)) : null
}

/** « (14 M€) de chiffre d'affaires », « (2,5 millions d'euros) levés » */
function moneyBehind(items: readonly Item[], next: number): string | null {
  const isOf = /^(?:de|d|en)$/u.test(items[next]?.form ?? '')
  const from = isOf ? (items[next + 1]?.form === "'" ? next + 2 : next + 1) : next
  const form = items[from]?.mention ? '' : (items[from]?.form ?? '')
  return (isOf ? MONEY_NOUNS.get(form) : /^levee?s?$/u.test(form) ? 'levée de fonds' : undefined) ?? null
}

/** The nearest noun before, in the same clause. */
function nounBefore(items: readonly Item[], at: number, ...nouns: readonly ReadonlyMap<string, string>[]): string | null {
  for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
    const item = items[index]
    if (!item || /^[.!?;…()€%]$/u.test(item.text)) return null
    // « levée de fonds »: the first noun tells.
    if (item.form === 'fonds' && items[index - 1]?.form === 'de') continue
    for (const list of nouns) {
      const found = item.mention ? undefined : list.get(item.form)
      if (found !== undefined) return found
    }
  }
  return null
}

/** Folded determiners between « de » and the noun of a share. */
const DETERMINERS: ReadonlySet<string> = new Set("la l ' ses nos vos leurs ces mes tes son sa notre leur ce cet cette".split(' '))

/** « (38 %) des adhérents », « (30 %) de la production », « (80 %) de nos clients »: one word, lower case. */
function shareOf(items: readonly Item[], next: number): string | null {
  if (!/^(?:des|du|de|d)$/u.test(items[next]?.form ?? '')) return null
  let at = next + 1
  while (at < next + 4 && DETERMINERS.has(items[at]?.form ?? '')) at++
  const noun = items[at]
  const words = noun?.text.normalize('NFC') ?? ''
  return noun && !noun.mention && /^\p{Ll}{3,}$/u.test(words) && !NOT_COMPLEMENTS.has(noun.form) ? words : null
}

/** What a bare number measures when the words around it make it an amount: « un chiffre d'affaires de », « (1,5 million) de subventions ». */
export function understoodMoney(items: readonly Item[], at: number, next: number): string | null {
  return moneyBehind(items, next) ?? (/^(?:de|d)$/u.test(items[next]?.form ?? '') ? null : nounBefore(items, at, MONEY_NOUNS, MONEY_VERBS))
}

/** Folded verbs whose bare object, when it is large, is a sum: « il promet 50.000, ». */
const PAYING_VERBS = /^(?:promet|promettent|promis|verse|versent|versait|versera|debourse|deboursent|donne|donnent|paie|paient|paye|payent|paiera|gagne|gagnent|touche|touchent|coute|coutait|coutera|coutent|facture|facturent|reclame|reclament|depense|depensent|encaisse|encaissent|rapporte|rapportent|emprunte|empruntent)$/u
/** A number from which what is paid is no count of visits or of votes. */
const SUM = 1000

/** Whether a bare number is the object of a verb of paying, and ends its clause. */
export function isPaid(items: readonly Item[], { value, unit, at, next }: Quantity): boolean {
  const behind = items[next]
  return unit === undefined && value >= SUM && PAYING_VERBS.test(items[at - 1]?.form ?? '') && (!behind || /^[.,;!?…)»”]$/u.test(behind.text))
}
