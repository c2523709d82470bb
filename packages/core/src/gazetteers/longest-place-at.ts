import { type KeyMatch, longestKey } from './longest-key.ts'
import { placeClasses, type PlaceKind } from './place-classes.ts'
import { placeWords } from './place-words.ts'

/** A place that stands in a list of words. */
export interface PlaceMatch {
  /** How many words it takes, from the one that was asked about. */
  readonly count: number
  readonly place: PlaceKind
}

/** « au Havre », « des Sables-d'Olonne », « la Rochelle »: the article of the name is in the word before. */
const articles: ReadonlyMap<string, string> = new Map([
  ['au', 'le'],
  ['du', 'le'],
  ['le', 'le'],
  ['aux', 'les'],
  ['des', 'les'],
  ['les', 'les'],
  ['la', 'la'],
  ['l', 'l'],
])

/**
 * The longest place whose name starts at `words[from]`, or whose name goes on there after an article that the word before holds.
 *
 * `words` are the words of the text, folded by the engine's `fold`, without the tokens between them: « L'Haÿ-les-Roses » is
 * `['l', 'hay', 'les', 'roses']`. Since case is gone, the caller looks at the text for capitals, and for what stands between the words.
 */
export function longestPlaceAt(words: readonly string[], from: number): PlaceMatch | undefined {
  const own = longestKey(placeWords, words, from)
  const article = articles.get(words[from - 1] ?? '')
  const withArticle = article === undefined ? undefined : longestKey(placeWords, words, from, article)
  const best = withArticle !== undefined && withArticle.count >= (own?.count ?? 0) ? withArticle : own
  return best === undefined ? undefined : toPlace(best)
}

function toPlace({ count, found }: KeyMatch): PlaceMatch | undefined {
  const place = placeClasses[found]
  return place === undefined ? undefined : { count, place }
}
