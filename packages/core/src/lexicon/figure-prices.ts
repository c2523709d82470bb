import type { Item } from '../engine/items.ts'
import { measureAt, type WrittenUnit } from './measure-units.ts'

/** Folded nouns of what is sold by the piece, with the unit of a price. */
const PIECES: ReadonlyMap<string, string> = new Map(
  `bouteille heure nuit nuitée séance place entrée unité pièce paire page ligne mot minute billet ticket carton caisse baril action part repas menu plat kilo livre gramme once kilomètre trajet course consultation copie
  exemplaire numéro cours leçon sac boîte botte barquette pot verre tasse demi café pain baguette tête poste stère palette conteneur licence module carte semaine journée mois appel message clic passage visite
  chambre lit boisseau douzaine centaine coffret panier plant pied mètre`.split(/\s+/u).map((noun) => [fold(noun), noun] as const),
)

/** Folded words behind a time that make it a date: « 300 euros la semaine dernière ». */
const DATED = /^(?:derniere?|prochaine?|passee?|suivante?|precedente?|du|de|d|meme|ou|avant|apres)$/u

/** Prices of pieces are small: « un million d'euros l'action » is none. */
const MOST = 100_000

function fold(noun: string): string {
  return noun.normalize('NFD').replaceAll(/\p{M}/gu, '')
}

/** What a price from an index on is paid for: a unit of measure behind « du », « le », « par », « / », a piece behind « le », « la », « l' ». */
export function pricedAt(items: readonly Item[], at: number, value: number): WrittenUnit | undefined {
  const from = behindLink(items, at)
  if (from === undefined) return undefined
  const measure = measureAt(items, from)
  if (measure) return measure
  const noun = items[from]
  if (/^(?:h|heure)$/u.test(noun?.form ?? '') && /^(?:\/|de)$/u.test(items[at]?.text ?? '')) return { unit: 'heure', next: from + 1 }
  const piece = noun?.mention || items[at]?.form === 'du' || !/^(?:le|la|l)$/u.test(items[at]?.form ?? '') ? undefined : PIECES.get(noun?.form ?? '')
  return piece === undefined || value > MOST || DATED.test(items[from + 1]?.form ?? '') ? undefined : { unit: piece, next: from + 1 }
}

/** Past « du », « le », « la », « l' », « par », « / », « de la ». */
function behindLink(items: readonly Item[], at: number): number | undefined {
  const [first, second] = [items[at], items[at + 1]]
  if (first?.form === 'l' && second?.form === "'") return at + 2
  if (first?.form === 'de' && second?.form === 'la') return at + 2
  // Québec: « 20 $ de l'heure »
  if (first?.form === 'de' && second?.form === 'l' && items[at + 2]?.form === "'") return at + 3
  return first?.text === '/' || /^(?:du|le|la|par)$/u.test(first?.form ?? '') ? at + 1 : undefined
}
