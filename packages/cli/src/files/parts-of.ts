import type { ArticleFacts, SeedFile } from '@garrigue/schema'

/** What is known of the page, or of one of its articles, and the path to it in the side file. */
export interface FactsPart {
  readonly facts: ArticleFacts
  readonly path: readonly PropertyKey[]
}

/** The parts of a side file: the page itself, then each article that it lists. */
export function partsOf(file: SeedFile): FactsPart[] {
  return [{ facts: file, path: [] }, ...(file.articles ?? []).map((facts, index) => ({ facts, path: ['articles', index] }))]
}
