/**
 * What the world is called, for rules that look for names which no registry holds: first names, places, intercommunalities of France, and
 * the ordinary words that are none. Written by `scripts/compile-gazetteers.ts`; nothing is decoded until it is asked for.
 */
export { firstName } from './first-name.ts'
export { firstNameStrength } from './first-name-strength.ts'
export { isCommonWord } from './is-common-word.ts'
export { isDictionaryWord } from './is-dictionary-word.ts'
export { longestIntercommunalityAt } from './longest-intercommunality-at.ts'
export { longestPlaceAt } from './longest-place-at.ts'
export type { PlaceKind } from './place-classes.ts'
export { placeNamed } from './place-named.ts'
