import type { QuotedWords, Span } from '@garrigue/schema'
import { fold } from '../engine/fold.ts'
import { oncePer } from '../engine/once-per.ts'
import type { SpeechItem } from './speech-items.ts'

/** Where a word stands among the words of some quotes. */
interface Place {
  readonly quote: number
  readonly at: number
}

interface SaidWords {
  readonly words: readonly (readonly string[])[]
  readonly places: ReadonlyMap<string, readonly Place[]>
}

/** A word that stands more often than this is no word to look for. */
const MOST_PLACES = 24
/** What is shown again is at least this long. */
const FEWEST_WORDS = 3

/**
 * The quote that the words repeat, whole or in part: the same words in the same order, some left out within (« Mutualiser les événements » for
 * « mutualiser les gros événements »). Undefined when two quotes of different speakers hold them.
 */
export function repeatedQuote(inside: readonly SpeechItem[], said: readonly QuotedWords[], own: Span, source: string): QuotedWords | undefined {
  const words = wordsOf(inside.filter(({ isWord }) => isWord).map(({ text }) => text).join(' '))
  if (words.length < FEWEST_WORDS) return undefined
  const { places, words: all } = indexSaid(said, source)
  const rarest = words.map((word, at) => ({ at, found: places.get(word) ?? [] })).reduce((least, each) => (each.found.length < least.found.length ? each : least))
  const holding = rarest.found.filter(({ quote, at }) => said[quote]?.start !== own.start && holds(all[quote] ?? [], at, words, rarest.at)).map(({ quote }) => said[quote] as QuotedWords)
  return new Set(holding.map(({ speaker }) => speaker)).size === 1 ? holding[0] : undefined
}

const indexSaid = oncePer((said: readonly QuotedWords[], source: string): SaidWords => {
  const words = said.map(({ start, end }) => wordsOf(source.slice(start, end)))
  const places = new Map<string, Place[]>()
  for (const [quote, list] of words.entries()) {
    for (const [at, word] of list.entries()) {
      const known = places.get(word)
      if (!known) places.set(word, [{ quote, at }])
      else if (known.length < MOST_PLACES) known.push({ quote, at })
    }
  }
  return { words, places }
})

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Whether all words stand around a place of a list, in order, with no more words left out than there are. */
function holds(list: readonly string[], at: number, words: readonly string[], from: number): boolean {
  let left = at
  let skipped = 0
  for (let index = from - 1; index >= 0; index--) {
    left--
    while (left >= 0 && list[left] !== words[index] && skipped < words.length / 2) {
      left--
      skipped++
    }
    if (left < 0 || list[left] !== words[index]) return false
  }
  let right = at
  for (let index = from + 1; index < words.length; index++) {
    right++
    while (right < list.length && list[right] !== words[index] && skipped < words.length / 2) {
      right++
      skipped++
    }
    if (list[right] !== words[index]) return false
  }
  return true
}
