/** What kind of intercommunality a name is, and whether the bare name is enough. */
export interface IntercommunalityKind {
  readonly kind: 'community' | 'agglomeration' | 'urban-community' | 'metropolis' | 'territory'
  /** The bare name is also a word, a place or a river: only « communauté d'agglomération », « CA », « agglomération » before it makes it one. */
  readonly commonWord: boolean
}

const kinds: readonly IntercommunalityKind['kind'][] = ['community', 'agglomeration', 'urban-community', 'metropolis', 'territory']

/** Every combination; the place in the list is the class in the packed data. */
export const intercommunalityClasses: readonly IntercommunalityKind[] = kinds.flatMap((kind) => [false, true].map((commonWord) => ({ kind, commonWord })))
