import { type IntercommunalityKind, intercommunalityClasses } from './intercommunality-classes.ts'
import { intercommunalityWords } from './intercommunality-words.ts'
import { longestKey } from './longest-key.ts'

/** An intercommunality that stands in a list of words. */
export interface IntercommunalityMatch {
  /** How many words it takes, the title (« communauté de communes du ») included. */
  readonly count: number
  readonly intercommunality: IntercommunalityKind
}

/** What may stand before a bare name, by its first word. */
const titles: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['communaute', [['communaute', 'de', 'communes'], ['communaute', 'd', 'agglomeration'], ['communaute', 'd', 'agglo'], ['communaute', 'urbaine']]],
  ['agglomeration', [['agglomeration']]],
  ['agglo', [['agglo']]],
  ['metropole', [['metropole']]],
  ['eurometropole', [['eurometropole']]],
  ['comcom', [['comcom']]],
  ['interco', [['interco']]],
  ['cc', [['cc']]],
  ['ca', [['ca']]],
  ['cu', [['cu']]],
  ['ept', [['ept']]],
])

/** Between the title and the name: « du Sicoval », « de la Plaine Dijonnaise », « d'Arras ». The longer first. */
const links: readonly (readonly string[])[] = [['de', 'la'], ['de', 'l'], ['de', 'le'], ['de', 'les'], ['de'], ['du'], ['des'], ['d'], ['le'], ['la'], ['les'], []]

/**
 * The longest intercommunality that starts at `words[from]`: its bare name (« Montpellier Méditerranée Métropole », « Sicoval »), or its title
 * and its name (« communauté d'agglomération du Sicoval »). After a title no further cue is needed. `words` as for `longestPlaceAt`.
 */
export function longestIntercommunalityAt(words: readonly string[], from: number): IntercommunalityMatch | undefined {
  const titled = afterTitle(words, from)
  const bare = longestKey(intercommunalityWords, words, from)
  if (titled !== undefined && titled.count >= (bare?.count ?? 0)) return titled
  const intercommunality = bare === undefined ? undefined : intercommunalityClasses[bare.found]
  return bare === undefined || intercommunality === undefined ? undefined : { count: bare.count, intercommunality }
}

function afterTitle(words: readonly string[], from: number): IntercommunalityMatch | undefined {
  const title = titles.get(words[from] ?? '')?.find((one) => standsAt(one, words, from))
  if (title === undefined) return undefined
  const start = from + title.length
  for (const link of links) {
    if (!standsAt(link, words, start)) continue
    const match = longestKey(intercommunalityWords, words, start + link.length)
    const found = match === undefined ? undefined : intercommunalityClasses[match.found]
    if (match !== undefined && found !== undefined) {
      return { count: title.length + link.length + match.count, intercommunality: { ...found, commonWord: false } }
    }
  }
  return undefined
}

function standsAt(some: readonly string[], words: readonly string[], at: number): boolean {
  return some.every((word, offset) => words[at + offset] === word)
}
