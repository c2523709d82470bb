/** Where a stretch of words may stand again: built once a text, so that looking for each line of a page costs what the line costs. */
export interface RepeatedWords {
  /** Whether another text than the one at `except`, longer by `margin` at least, holds these very characters from a word on. */
  stand(words: string, except: number, margin: number): boolean
}

/** How many words a stretch is looked up by; a shorter one is never found. */
const KEY_WORDS = 4
/** How many texts that share those words are looked at: more than that repeat a phrase of the site. */
const MOST_CANDIDATES = 16

const WORD = /[\p{L}\p{N}]+/gu

/** Indexes texts by their words; `undefined` stands for one that is never meant. */
export function indexWords(texts: readonly (string | undefined)[]): RepeatedWords {
  const places = new Map<string, Set<number>>()
  texts.forEach((text, index) => {
    const words = text?.match(WORD) ?? []
    for (let at = 0; at + KEY_WORDS <= words.length; at++) {
      const key = words.slice(at, at + KEY_WORDS).join(' ')
      const found = places.get(key)
      if (!found) places.set(key, new Set([index]))
      else if (found.size < MOST_CANDIDATES) found.add(index)
    }
  })
  return {
    stand(words, except, margin) {
      const key = words.match(WORD)?.slice(0, KEY_WORDS) ?? []
      const candidates = key.length === KEY_WORDS ? (places.get(key.join(' ')) ?? []) : []
      return [...candidates].some((index) => index !== except && (texts[index] ?? '').length >= words.length + margin && texts[index]?.includes(words) === true)
    },
  }
}
