import { ownWords, textOf } from '../checks/own-words.ts'
import { REPOST_SHARE, shareOf, wordRuns } from '../checks/shared-words.ts'
import type { LocatedMessage } from '../files/located-message.ts'
import { sameText } from '../messages/add.ts'
import { messageAt } from '../messages/message-at.ts'
import { repost } from '../messages/provenance.ts'
import type { ReadSeed } from '../read-text.ts'
import type { Seed } from '../files/read-seed.ts'

/** Texts of the repository that are the new one, or hold a good part of it: an error for the first, a warning for the others. */
export function findSame(read: ReadSeed, others: readonly Seed[]): LocatedMessage[] {
  const words = (text: string): string => text.replace(/\s+/g, ' ').trim()
  const text = words(textOf(read.seed))
  const twin = others.find((other) => words(textOf(other)) === text)
  if (twin) return [messageAt(sameText, read.seed.file, { other: twin.file })]
  const runs = wordRuns(ownWords(read))
  return others.flatMap((other) => {
    const share = shareOf(runs, wordRuns(textOf(other)))
    return share < REPOST_SHARE ? [] : [messageAt(repost, read.seed.file, { share: Math.round(share * 100), other: other.file })]
  })
}
