import type { LineIndex } from '@garrigue/core'
import type { Passage, Source, Span } from '@garrigue/schema'

/** What is shown of a source, with its words, zone and line. */
export function passagesOf(shown: readonly Span[], segments: Source['segments'], text: string, lines: LineIndex): Passage[] {
  return shown.map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
    zone: segments.find((segment) => segment.start <= start && start < segment.end)?.zone ?? 'paragraph',
    line: lines.place(start).line,
  }))
}
