import type { FaultList } from './fault-list.ts'
import { MARKS, type GoldMark, type MarkKind } from './gold.ts'
import { unclosedMark, unknownMark, unopenedMark } from './messages.ts'
import { suggestWord } from './suggest-word.ts'

/** An annotated text taken apart. */
export interface ParsedMarks {
  /** The text without its marks. */
  readonly plain: string
  /** In the order of the text, the outer before the inner. */
  readonly marks: readonly GoldMark[]
  /** Where an offset of the plain text stands in the annotated file. */
  readonly inFile: (offset: number) => number
}

/** ⟦per:a| */
const OPENING = /⟦([a-z]+):([^|⟦⟧\n]+)\|/y
/** ⟦ */
const BROKEN_OPENING = /⟦[^|⟦⟧\n]*\|?/y
const LONGEST_SHOWN = 40

/** Takes the marks out of an annotated text, which starts its file. A faulty mark is told, and the words it covers are kept. */
export function parseMarks(body: string, faults: FaultList): ParsedMarks {
  const marks: GoldMark[] = []
  const open: { readonly kind: MarkKind | undefined; readonly value: string; readonly start: number; readonly opens: number }[] = []
  const pieces: { readonly plain: number; readonly file: number }[] = []
  let plain = ''
  for (let at = 0; at < body.length; ) {
    if (body[at] === '⟦') {
      const opening = openingAt(body, at, faults)
      open.push({ ...opening, start: plain.length, opens: at })
      at += opening.length
    } else if (body[at] === '⟧') {
      const closed = open.pop()
      if (!closed) faults.add(unopenedMark, at)
      else if (closed.kind !== undefined) marks.push({ start: closed.start, end: plain.length, kind: closed.kind, value: closed.value, opens: closed.opens })
      at++
    } else {
      const next = nextSign(body, at)
      pieces.push({ plain: plain.length, file: at })
      plain += body.slice(at, next)
      at = next
    }
  }
  for (const { opens } of open) faults.add(unclosedMark, opens, { mark: shown(body, opens) })
  marks.sort((a, b) => a.start - b.start || b.end - a.end || a.opens - b.opens)
  const inFile = (offset: number): number => {
    const piece = pieces.findLast((one) => one.plain <= offset)
    return piece ? piece.file + offset - piece.plain : offset
  }
  return { plain, marks, inFile }
}

function openingAt(body: string, at: number, faults: FaultList): { readonly kind: MarkKind | undefined; readonly value: string; readonly length: number } {
  OPENING.lastIndex = at
  const [whole, word = '', value = ''] = OPENING.exec(body) ?? []
  const kind = MARKS.find((mark) => mark === word)
  if (whole !== undefined && kind !== undefined) return { kind, value, length: whole.length }
  faults.add(unknownMark, at, { mark: shown(body, at), kinds: MARKS.join(', '), hint: suggestWord(word, MARKS) })
  BROKEN_OPENING.lastIndex = at
  return { kind: undefined, value: '', length: whole?.length ?? BROKEN_OPENING.exec(body)?.[0].length ?? 1 }
}

/** Where the next bracket is, or the end. */
function nextSign(body: string, from: number): number {
  const places = [body.indexOf('⟦', from), body.indexOf('⟧', from)].filter((place) => place >= 0)
  return Math.min(body.length, ...places)
}

function shown(body: string, at: number): string {
  const line = body.slice(at, at + LONGEST_SHOWN).split('\n')[0] ?? ''
  return line.length === LONGEST_SHOWN ? `${line}…` : line
}
