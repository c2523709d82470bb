import type { Item } from '../engine/items.ts'
import type { FoundMention } from '../engine/findings.ts'
import { oncePer } from '../engine/once-per.ts'
import { within } from '../engine/within.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { piecesOf, type Piece } from './pieces.ts'

/** A sentence of a block: its names, each as one item, and between them its words (« l’ », « start-up » are one word) and marks. */
export interface Sentence {
  readonly block: PressBlock
  readonly items: readonly Item[]
  /** Which of the block it is, from 0. */
  readonly index: number
  /** The folded forms of its words, to see at once which rules have nothing to look for. */
  readonly forms: ReadonlySet<string>
  readonly isQuestion: boolean
  /** Who speaks, of a block that starts with a name and a colon: « Nadège Hoarau : On a créé … ». */
  readonly speaker: FoundMention | undefined
}

/** No sentence is longer, in items: what goes over a sentence for each of its words must not go over a whole page. */
const LONGEST = 300

/** The sentences of a block, in order. Needs the mentions: a rule that calls this has `needs: ['mentions']`. */
export function sentencesOf(page: PressRoot, block: PressBlock): readonly Sentence[] {
  return sentencesAmong(page.data.findings.mentions)(block)
}

const sentencesAmong = oncePer((mentions: readonly FoundMention[]) => oncePer((block: PressBlock) => cutSentences(block, within(mentions, block.data))))

function cutSentences(block: PressBlock, names: readonly FoundMention[]): Sentence[] {
  const pieces = piecesOf(block)
  const lists: Item[][] = [[]]
  let name = 0
  for (const [at, piece] of pieces.entries()) {
    const isWithin = isInside(names[name - 1], piece)
    if (!isWithin && ((at > 0 && endsSentence(pieces, at - 1)) || (lists.at(-1)?.length ?? 0) >= LONGEST)) lists.push([])
    const list = lists.at(-1) as Item[]
    // « Tidewater Robotics Ltd., à Halifax »: the full stop of an abbreviation that ends a name.
    const isOfName = piece.text === '.' && !piece.spaced && list.at(-1)?.mention !== undefined && pieces[at + 1]?.text === ','
    if (!isWithin && !isOfName && !isInside(names[name], piece)) list.push(itemOf(piece))
    // A word may hold two names: « Quimper-Lannion ».
    for (let next = names[name]; next && next.start < piece.end; next = names[name]) {
      list.push({ start: next.start, end: next.end, text: next.text, form: '', isWord: true, mention: next })
      name++
    }
  }
  const speaker = speakerOf(lists[0] ?? [])
  return lists.filter((items) => items.length > 0).map((items, index) => sentenceOf(block, items, index, speaker))
}

function sentenceOf(block: PressBlock, items: readonly Item[], index: number, speaker: FoundMention | undefined): Sentence {
  return { block, items, index, speaker, forms: new Set(items.map(({ form }) => form)), isQuestion: items.slice(-3).some(({ text }) => text === '?') }
}

function speakerOf([first, mark]: readonly Item[]): FoundMention | undefined {
  return first?.mention?.kind === 'person' && mark?.text === ':' ? first.mention : undefined
}

function itemOf({ start, end, text, form, isWord }: Piece): Item {
  return { start, end, text, form, isWord }
}

/** Whether a word and a name share a letter. */
function isInside(name: FoundMention | undefined, { start, end }: Piece): boolean {
  return name !== undefined && name.start < end && start < name.end
}

/** A full stop, a question mark, a semicolon, after which a sentence opens; the stop of « M. » is none. */
function endsSentence(pieces: readonly Piece[], at: number): boolean {
  const mark = pieces[at]
  const next = pieces[at + 1]
  if (!mark || mark.isWord || !next) return false
  if (mark.text === ';') return true
  // « … signé. » Anne Roux … »: the sentence ends with the closing mark.
  if (/^[»”"]$/u.test(mark.text)) return STOP.test(pieces[at - 1]?.text ?? '') && next.isNameLike && next.spaced
  return STOP.test(mark.text) && next.opens && next.spaced && !/^[»”")\]]$/u.test(next.text)
}

const STOP = /^[.!?…]$/u

/** The word as written, composed and in lower case, with its accents: « lancé » is not « lance ». Empty for a name. */
export function accentedOf(item: Item | undefined): string {
  // Composing sorts the marks of a letter in quadratic time: no word that is looked up is as long as this.
  return item === undefined || item.mention || item.text.length > 64 ? '' : item.text.normalize('NFC').toLowerCase()
}

/** Whether a sentence has one of some cues, by their folded forms. */
export function hasAny(forms: ReadonlySet<string>, cues: ReadonlySet<string>): boolean {
  const [few, many] = forms.size < cues.size ? [forms, cues] : [cues, forms]
  for (const form of few) if (many.has(form)) return true
  return false
}

/** The sentence of a block that an offset stands in. */
export function sentenceAt(page: PressRoot, block: PressBlock, offset: number): Sentence | undefined {
  return sentencesOf(page, block).findLast(({ items }) => (items[0]?.start ?? 0) <= offset)
}
