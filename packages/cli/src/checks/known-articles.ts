import type { FilePlace } from '../files/read-yaml-file.ts'
import type { SeedDraft } from '../records/draft-seed.ts'
import type { ClaimContext } from '../records/claims/claim-context.ts'
import type { CheckGround } from './ground.ts'

/** An article with what is known of it, and where to say what is not. */
export interface KnownArticle extends Pick<ClaimContext, 'text'>, Pick<ClaimContext['draft'], 'source' | 'facts'> {
  readonly draft: SeedDraft
  /** The file that holds what people know: the side file, or the text itself. */
  readonly file: string
  /** The place of a key of its facts; of the article's own entry when it has no such key. */
  readonly at: (key?: string) => FilePlace
}

/** Every article of every text that could be read. */
export function knownArticles({ drafts }: Pick<CheckGround, 'drafts'>): KnownArticle[] {
  return drafts.flatMap((draft) =>
    draft.docket.contexts.map(({ draft: { source, facts }, text }): KnownArticle => {
      const { seed } = draft.read
      const index = seed.factsFile?.value?.articles?.findIndex(({ starts }) => 'starts' in facts && facts.starts === starts) ?? -1
      const path = index < 0 ? [] : ['articles', index]
      const at = seed.factsFile?.at ?? (() => ({ line: 1, column: 1, start: 0 }))
      return { draft, source, facts, text, file: seed.factsFile?.file ?? seed.file, at: (key) => at(key === undefined ? path : [...path, key]) }
    }),
  )
}
