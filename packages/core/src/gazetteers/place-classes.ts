/** What kind of place a name is. When several bear it, the kind that the press most likely means. */
export interface PlaceKind {
  /**
   * `commune`: of France, past or present, or a quarter of one; `city`: a town elsewhere; `area`: a continent, an island, a natural or
   * historic region, a region, province or canton of another country.
   */
  readonly kind: 'commune' | 'department' | 'region' | 'country' | 'city' | 'area'
  /** The name is also a word, a first name or a surname: only a cue (« à », « près de », « ville de ») makes it a place. */
  readonly commonWord: boolean
  /** Towns of France from 10,000 inhabitants, others from 100,000 or well known; everything that is no town is large. */
  readonly size: 'large' | 'small'
}

const kinds: readonly PlaceKind['kind'][] = ['commune', 'city', 'area', 'department', 'region', 'country']

/** Every combination; the place in the list is the class in the packed data. The first is the most frequent one, which costs no byte. */
export const placeClasses: readonly PlaceKind[] = kinds.flatMap((kind) =>
  (['small', 'large'] as const).flatMap((size) => [false, true].map((commonWord) => ({ kind, commonWord, size }))),
)
