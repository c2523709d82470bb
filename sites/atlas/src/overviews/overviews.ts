import type { Words } from '../words/words-in.ts'

/** A page that looks at all the records at once, or tells of the atlas itself. */
export interface Overview {
  /** `desaccords/` */
  readonly path: string
  /** The part of the catalogues that has its title and its description. */
  readonly part: 'attestedRoles' | 'contribute' | 'data' | 'disagreements' | 'figures' | 'map' | 'network' | 'rules' | 'timeline'
}

/** In the order of the summary. The address says what is there in French, as all addresses do. */
export const OVERVIEWS: readonly Overview[] = [
  { path: 'fonctions/', part: 'attestedRoles' },
  { path: 'chronologie/', part: 'timeline' },
  { path: 'carte/', part: 'map' },
  { path: 'reseau/', part: 'network' },
  { path: 'chiffres/', part: 'figures' },
  { path: 'desaccords/', part: 'disagreements' },
  { path: 'regles/', part: 'rules' },
  { path: 'donnees/', part: 'data' },
  { path: 'contribuer/', part: 'contribute' },
]

/** What such a page is called, and what is told of it in one sentence. */
export function overviewWords({ part }: Overview, words: Words): { readonly title: string; readonly description: string } {
  return words[part]
}
