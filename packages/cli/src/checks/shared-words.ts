import { fold } from '@garrigue/core'

/** Words that follow each other, as many as make a phrase that two articles do not share by chance. */
const RUN = 6
/** A text of fewer runs says too little to be compared. */
const FEWEST_RUNS = 20

/** Every run of six words of a text, without case, accents or punctuation. */
export function wordRuns(text: string): ReadonlySet<string> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, at) => words.slice(at, at + RUN).join(' ')))
}

/** Which part of a text is in another one, from 0 to 1: its runs of words that the other one has. A very short text shares nothing. */
export function shareOf(runs: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (runs.size < FEWEST_RUNS) return 0
  let shared = 0
  for (const run of runs) if (other.has(run)) shared++
  return shared / runs.size
}

/** From this share on a text is a repost. */
export const REPOST_SHARE = 0.4
