import { indexLines } from '@garrigue/core'
import type { LocatedMessage } from '../files/located-message.ts'
import type { Seed } from '../files/read-seed.ts'
import { directionCharacter, invisibleCharacter, mixedScript } from '../messages/hidden.ts'
import { messageAt } from '../messages/message-at.ts'
import { textOf } from './own-words.ts'
import type { Check } from './ground.ts'

/** Marks that turn the direction of writing, and tags, which nobody sees at all. */
const DIRECTION = /[\p{Bidi_Control}\u{E0000}-\u{E007F}]/gu
/** Spaces and hyphens without width, and the like; the joiner that holds an emoji together is none of them. */
const INVISIBLE = /[\u00AD\u180E\u200B\u2060-\u2064\uFEFF]|\u200D(?!\p{Emoji})|\u200C/gu
/** « Оrange » */
const WORD = /[\p{L}\p{M}]+/gu
const SCRIPTS: readonly (readonly [name: string, letter: RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillique', /\p{Script=Cyrillic}/u],
  ['grec', /\p{Script=Greek}/u],
  ['arménien', /\p{Script=Armenian}/u],
  ['cherokee', /\p{Script=Cherokee}/u],
]

/** What stands in a text without being seen, and letters of other alphabets within a word. */
export const checkCharacters: Check = ({ reads }) => reads.flatMap(({ seed, reading }) => (reading.segments.length === 0 ? [] : faultsOf(seed)))

function faultsOf(seed: Seed): LocatedMessage[] {
  const text = textOf(seed)
  const lines = indexLines(text)
  const placeOf = (start: number): { readonly line: number; readonly column: number; readonly start: number } => ({ ...lines.place(start), start })
  // A byte order mark at the very start is no fault.
  const found = (pattern: RegExp): readonly RegExpMatchArray[] => [...text.matchAll(pattern)].filter(({ index, 0: character }) => index !== 0 || character !== '\uFEFF')
  const hidden = ([DIRECTION, INVISIBLE] as const).flatMap((pattern) => {
    const all = found(pattern)
    const [first] = all
    if (!first) return []
    const place = placeOf(first.index ?? 0)
    const code = `U+${(first[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    return [messageAt(pattern === DIRECTION ? directionCharacter : invisibleCharacter, seed.file, { code, times: all.length, place: `${seed.file}:${place.line}` }, place)]
  })
  const mixed = found(WORD).flatMap(({ 0: word, index }) => {
    const scripts = SCRIPTS.filter(([, letter]) => letter.test(word)).map(([name]) => name)
    // « µ » and « Ω » are signs of the metric system as well.
    return scripts.length < 2 || /^[µΩ]/u.test(word) ? [] : [messageAt(mixedScript, seed.file, { word, scripts: scripts.join(', ') }, placeOf(index ?? 0))]
  })
  return [...hidden, ...mixed]
}
