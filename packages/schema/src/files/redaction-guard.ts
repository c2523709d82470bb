import type { Span } from '../span.ts'
import type { RedactionFile } from './redaction-file.ts'

/** HMAC-SHA256 of a text in UTF-8 under the key of the release, hexadecimal. Given from outside, so that this runs anywhere. */
export type KeyedHash = (text: string) => string

/** Where a text names somebody who is no longer to be named; nothing of who that is. */
export interface RedactedPlaces {
  /** Whole names, in the order of the text; they may overlap. */
  readonly names: readonly Span[]
  /** The surname alone, in a text that holds the whole name too. */
  readonly surnames: readonly Span[]
}

export interface RedactionGuard {
  /** The places of a text; `seed` is its id, when it has one: some removals are of some texts only. */
  places(text: string, seed?: string): RedactedPlaces
}

/** What each hash is made of: a name can then not be taken for a text, nor a surname for a name. */
export const redactionHashes = {
  check: (hash: KeyedHash): string => hash('garrigue redactions'),
  name: (hash: KeyedHash, key: string): string => hash(`name ${key}`),
  surname: (hash: KeyedHash, key: string): string => hash(`surname ${key}`),
  text: (hash: KeyedHash, seed: string): string => hash(`text ${seed}`),
} as const

/** Words of a name that may stand apart: « Marie-Anne de La Tour d’Auvergne » has seven. */
const MOST_WORDS = 8
const LONGEST_KEY = 80

/** Finds the names of a list again in any text, in whatever case, with or without accents, hyphens and blanks. The key must be the right one. */
export function redactionGuard({ redactions }: RedactionFile, hash: KeyedHash): RedactionGuard {
  const known = new Map<string, string>()
  const hashOf = (kind: 'name' | 'surname', key: string): string => {
    const word = `${kind} ${key}`
    const before = known.get(word)
    if (before !== undefined) return before
    const made = redactionHashes[kind](hash, key)
    if (known.size >= MOST_KEPT) known.clear()
    known.set(word, made)
    return made
  }
  return {
    places(text, seed) {
      const here = redactions.filter(({ texts }) => texts === undefined || (seed !== undefined && texts.includes(redactionHashes.text(hash, seed))))
      if (here.length === 0) return { names: [], surnames: [] }
      const windows = windowsOf(text)
      const found = here.map((entry) => ({ entry, names: windows.filter(({ key }) => entry.names.includes(hashOf('name', key))) }))
      const named = found.filter(({ names }) => names.length > 0)
      const surnames = new Set(named.flatMap(({ entry }) => entry.surnames))
      return {
        names: named.flatMap(({ names }) => names.map((span) => spanOf(span))).toSorted(byStart),
        surnames: surnames.size === 0 ? [] : windows.filter(({ key }) => surnames.has(hashOf('surname', key))).map((span) => spanOf(span)),
      }
    },
  }
}

const MOST_KEPT = 100_000

interface Window extends Span {
  readonly key: string
}

/** Every run of a few words, as the key that a name in these words would have. */
function windowsOf(text: string): Window[] {
  const words = wordsOf(text)
  const windows: Window[] = []
  for (const [from, { start }] of words.entries()) {
    let key = ''
    for (const { key: word, end } of words.slice(from, from + MOST_WORDS)) {
      key += word
      if (key.length > LONGEST_KEY) break
      windows.push({ key, start, end })
    }
  }
  return windows
}

/** Letters and digits, with what may hide within a word without being seen: « Du\u00ADpont ». */
const WORD = /(?:[\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u2060-\u2064]|\uFEFF)+/gu

function wordsOf(text: string): Window[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const key = foldWord(word)
    return key === '' ? [] : [{ key, start: index, end: index + word.length }]
  })
}

/** The key of a name: its letters and digits, folded and run together. « Zoé Éloy-Œuvrard », « ZOE ELOY OEUVRARD » and `zoe-eloyoeuvrard` are one. */
export function redactionKey(name: string): string {
  return wordsOf(name).map(({ key }) => key).join('')
}

const LETTERS: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', ı: 'i' }

function foldWord(word: string): string {
  return word
    .replace(/\p{M}+/gu, '') // before decomposing too, which sorts the marks of a letter in quadratic time
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[œæøłđðþßı]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}
