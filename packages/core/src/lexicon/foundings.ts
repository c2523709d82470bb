import type { Item } from '../engine/items.ts'

/** Folded participles that say when something began, singular: several that began are named one by one elsewhere. */
const PARTICIPLES: ReadonlySet<string> = new Set(['fonde', 'fondee', 'cree', 'creee', 'ne', 'nee', 'lance', 'lancee'])

/** How many items may stand between the participle and its date: « créée à Toulouse par deux ingénieurs en 2012 ». */
const MOST_BETWEEN = 8
/** How many items may stand between the date and the name: « Fondée en 2014 par Samuel Ferrucci (CEO) et Inès Ould-Ahmed (COO), Voltéo ». */
const MOST_BEHIND = 16

/** Index of the participle that a date belongs to; `undefined` when there is none in the same stretch of words. */
export function participleBefore(items: readonly Item[], at: number): number | undefined {
  for (let index = at - 1; index >= Math.max(0, at - MOST_BETWEEN); index--) {
    const item = items[index]
    if (!item || /^[.,;:!?…()«»“”"]$/u.test(item.text)) return undefined
    if (item.mention || !PARTICIPLES.has(item.form)) continue
    return isAccented(item) ? index : undefined
  }
  return undefined
}

/** « né » and « crée » (« elle crée ») are told from « ne » and « créé » by their accents, which `form` lacks. */
function isAccented({ text }: Item): boolean {
  return /é(?:e)?$/u.test(text.normalize('NFC').toLowerCase())
}

/** Whether an item opens its sentence. */
export function isOpening(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  return /^\p{Lu}/u.test(items[at]?.text ?? '') && (!before || /^[.!?…»”"|–—•]$/u.test(before.text))
}

/** Back over adverbs: « officiellement créée ». */
export function skipAdverbs(items: readonly Item[], at: number): number {
  let index = at
  while (index > at - 2 && !items[index]?.mention && /\p{L}ment$|^(?:deja|ainsi|donc|aussi)$/u.test(items[index]?.form ?? '')) index--
  return index
}

/** Folded nouns and adjectives that may stand before a name that is a subject: « l'association », « la jeune société ». */
const BEFORE_NAME: ReadonlySet<string> = new Set(
  `l le la ' jeune petite petit association societe entreprise start-up startup up start - pousse cluster groupe agence incubateur accelerateur editeur cooperative cabinet studio fonds ecole laboratoire reseau pole federation fondation
  asbl sprl sarl sas scop plateforme plate forme filiale pme institut collectif syndicat operateur festival salon maison`.split(/\s+/u),
)

/**
 * Index of the name that a participle at the head of a sentence belongs to: right behind the comma that ends its clause, or behind one more
 * participle clause (« Née en 2013, partie pour Boston il y a deux ans, kiloWatch boucle »).
 */
export function subjectBehind(items: readonly Item[], from: number): number | undefined {
  let at = from
  for (let clauses = 0; clauses < 2; clauses++) {
    const comma = commaBehind(items, at)
    if (comma === undefined) return undefined
    let index = comma + 1
    while (index < comma + 6 && !items[index]?.mention && BEFORE_NAME.has(items[index]?.form ?? '')) index++
    if (items[index]?.mention) return items[index + 1]?.isWord || items[index + 1]?.text === ',' || items[index + 1]?.text === '(' ? index : undefined
    // Shortest: « né », « partie », « tenue ».
    if (!/(?:e|ee|i|ie|u|ue|is|ise)$/u.test(items[comma + 1]?.form ?? '') || index > comma + 1) return undefined
    at = comma + 1
  }
  return undefined
}

function commaBehind(items: readonly Item[], from: number): number | undefined {
  let depth = 0
  for (let index = from; index < from + MOST_BEHIND; index++) {
    const text = items[index]?.text
    if (text === undefined || /^[.!?;…:«»“”"]$/u.test(text)) return undefined
    if (text === '(') depth++
    if (text === ')') depth--
    if (text === ',' && depth === 0) return index
  }
  return undefined
}

/** Folded people who may stand before « de » and a name: what was founded is the name then. */
const PEOPLE = /^(?:(?:co-?)?fondat(?:eur|rice)s?|president(?:e|s|es)?|direct(?:eur|rice)s?|patron(?:ne)?s?|dirigeante?s?|gerante?s?|dg|pdg|p-dg|ceo|cto|membres?|salariee?s?|responsables?|porte-parole|administrat(?:eur|rice)s?)$/u

/** « la filiale de Voltania, créée en 2016 »: the name at an index is the complement of something else that may have been founded. */
export function isPartOfAnother(items: readonly Item[], at: number): boolean {
  let index = at - 1
  while (index > at - 4 && BEFORE_NAME.has(items[index]?.form ?? '')) index--
  if (items[index]?.form === 'd' || items[index]?.form === 'de' || items[index]?.form === 'du') return !PEOPLE.test(items[index - 1]?.form ?? '')
  return false
}
