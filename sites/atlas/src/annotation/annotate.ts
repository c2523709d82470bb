/** A stretch of the source to be marked. */
export interface MarkedSpan {
  readonly start: number
  readonly end: number
}

/** A piece of annotated text: plain words, or a marked stretch with its own pieces. */
export type Piece<Span extends MarkedSpan> = string | MarkedPiece<Span>

export interface MarkedPiece<Span extends MarkedSpan> {
  readonly span: Span
  /** False for what follows a cut: an element that would cross the end of another is closed there and opened anew. */
  readonly first: boolean
  readonly pieces: readonly Piece<Span>[]
}

interface Open<Span extends MarkedSpan> extends MarkedPiece<Span> {
  readonly end: number
  readonly pieces: Piece<Span>[]
}

/**
 * `text`, which starts at `offset` of its source, as a tree of plain words and marked stretches. The words of all pieces, joined, are `text`:
 * nothing is added, dropped or normalised. Spans may nest and cross; what lies outside the text is left out.
 */
export function annotate<Span extends MarkedSpan>(text: string, offset: number, spans: readonly Span[]): readonly Piece<Span>[] {
  const end = offset + text.length
  const waiting = spans
    .map((span) => ({ span, start: Math.max(span.start, offset), end: Math.min(span.end, end), first: span.start >= offset }))
    .filter((item) => item.start < item.end)
  const root: Piece<Span>[] = []
  const stack: Open<Span>[] = []
  let position = offset

  const write = (to: number): void => {
    if (to > position) (stack.at(-1)?.pieces ?? root).push(text.slice(position - offset, to - offset))
    position = to
  }
  const closeUntil = (to: number): void => {
    for (let top = stack.at(-1); top && top.end <= to; top = stack.at(-1)) {
      write(top.end)
      stack.pop()
    }
  }
  while (waiting.length > 0) {
    waiting.sort((a, b) => a.start - b.start || b.end - a.end)
    const next = waiting.shift()
    if (!next) break
    closeUntil(next.start)
    write(next.start)
    const limit = stack.at(-1)?.end ?? end
    if (next.end > limit) waiting.push({ ...next, start: limit, first: false })
    const piece: Open<Span> = { span: next.span, first: next.first, end: Math.min(next.end, limit), pieces: [] }
    ;(stack.at(-1)?.pieces ?? root).push(piece)
    stack.push(piece)
  }
  closeUntil(end)
  write(end)
  return root
}

/** The words of pieces, joined. */
export function textOf<Span extends MarkedSpan>(pieces: readonly Piece<Span>[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : textOf(piece.pieces))).join('')
}
