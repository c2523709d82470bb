import type { LineIndex } from '@garrigue/core'
import type { Span, WordsAnchor } from '@garrigue/schema'
import type { LocatedMessage } from '../files/located-message.ts'
import type { FilePlace } from '../files/read-yaml-file.ts'
import { anchorNotFound, anchorNotUnique } from '../messages/decisions.ts'
import { messageAt } from '../messages/message-at.ts'
import { shorten } from '../print/printable.ts'
import { findNearly, findWords, tellingPrefix } from './find-words.ts'

/** What was looked for, or what is to be said because it was not found. */
export type Found<Thing> = { readonly thing: Thing; readonly fault?: never } | { readonly fault: LocatedMessage; readonly thing?: never }

/** The words of an anchor are written in one file and stand in the text of a seed. */
export interface AnchoredText {
  readonly text: string
  readonly lines: LineIndex
}

const LONGEST_SHOWN = 80

/** Words as a message shows them. */
export function shown(words: string): string {
  return shorten(words.trim(), LONGEST_SHOWN)
}

/** The one place of a text where the words stand. `file` and `place` say where they are asked for. */
export function findPlace(anchor: WordsAnchor, { text, lines }: AnchoredText, file: string, place: FilePlace): Found<Span> {
  const spans = findWords(anchor, text)
  const [span] = spans
  const exact = shown(anchor.exact)
  if (!span) return { fault: messageAt(anchorNotFound, file, { exact, hint: hintFor(anchor, { text, lines }) }, place) }
  if (spans.length === 1) return { thing: span }
  const found = [...new Set(spans.map(({ start }) => lines.place(start).line))].slice(0, 5).join(', ')
  return { fault: messageAt(anchorNotUnique, file, { exact, times: spans.length, lines: found, example: exampleFor(span, { text, lines }) }, place) }
}

function hintFor(anchor: WordsAnchor, { text, lines }: AnchoredText): string {
  const [alone] = findWords({ exact: anchor.exact }, text)
  if (alone) return `Ces mots sont à la ligne ${lines.place(alone.start).line}, mais pas entre ce que disent « prefix » et « suffix ». `
  const near = findNearly(anchor, text)
  return near ? `La ligne ${lines.place(near.start).line} porte « ${shown(text.slice(near.start, near.end))} ». ` : ''
}

function exampleFor(span: Span, { text, lines }: AnchoredText): string {
  const prefix = tellingPrefix(span, text)
  return prefix === undefined ? '' : ` ; pour la ligne ${lines.place(span.start).line}, prefix: ${JSON.stringify(prefix)}`
}
