import { messageAt } from '../messages/message-at.ts'
import { repost } from '../messages/provenance.ts'
import type { Check } from './ground.ts'
import { ownWords } from './own-words.ts'
import { REPOST_SHARE, shareOf, wordRuns } from './shared-words.ts'

/** Texts of which a good part is already in another one: told once, of the one with the larger part. A text that says that it is a repost is not told. */
export const checkReposts: Check = ({ reads }) => {
  const texts = reads.map((read) => ({ seed: read.seed, runs: wordRuns(ownWords(read)) }))
  return texts.flatMap(({ seed, runs }, index) =>
    texts.slice(0, index).flatMap(({ seed: before, runs: others }) => {
      const [share, back] = [shareOf(runs, others), shareOf(others, runs)]
      if (Math.max(share, back) < REPOST_SHARE) return []
      const [text, other] = share >= back ? [seed, before] : [before, seed]
      if (text.facts.repostedBy !== undefined || text.facts.via !== undefined) return []
      return [messageAt(repost, text.file, { share: Math.round(Math.max(share, back) * 100), other: other.file })]
    }),
  )
}
