import type { IntercommunalityKind } from './intercommunality-classes.ts'
import { longestIntercommunalityAt } from './longest-intercommunality-at.ts'
import { placeKey } from './place-key.ts'

/** The intercommunality that a whole name is, with or without its title, or `undefined`. Case, accents and hyphens do not count. */
export function intercommunality(name: string): IntercommunalityKind | undefined {
  const words = placeKey(name).split(' ')
  const match = longestIntercommunalityAt(words, 0)
  return match?.count === words.length ? match.intercommunality : undefined
}
