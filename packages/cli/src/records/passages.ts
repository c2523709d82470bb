import type { LineIndex } from '@garrigue/core'
import type { Claim, Passage, Source, Span } from '@garrigue/schema'

/** The stretches of a source that are shown, from the evidence of its claims: merged where they touch, in the order of the text. */
export function passagesOf(claims: readonly Claim[], segments: Source['segments'], text: string, lines: LineIndex): Passage[] {
  const shown: Span[] = claims
    .flatMap(({ evidence }) => evidence)
    .flatMap(({ start, end, withheld, opening }) => (withheld ? (opening ? [{ start, end: opening.end }] : []) : [{ start, end }]))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of shown) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged.map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
    zone: segments.find((segment) => segment.start <= start && start < segment.end)?.zone ?? 'paragraph',
    line: lines.place(start).line,
  }))
}
