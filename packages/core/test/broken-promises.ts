import type { Reading, Span } from '@garrigue/schema'

/** The lists of a reading whose entries are slices of the text. */
const SLICES = ['mentions', 'quotes', 'roles', 'dates', 'figures', 'relations', 'statements', 'attributes', 'occurrences'] as const

/** Which promises about characters a reading of a text breaks, in English; none when all is well. */
export function brokenPromises(input: string | Uint8Array, reading: Reading, text: string = textOf(input)): string[] {
  const broken: string[] = []
  const refused = reading.articles.length === 0 && reading.messages.some(({ severity }) => severity === 'error')
  if (!refused || reading.segments.length > 0) {
    if (reading.segments.map(({ start, end }) => text.slice(start, end)).join('') !== text) broken.push('the segments do not join to the text')
    if (reading.document.length !== text.length) broken.push('the length is wrong')
  }
  reading.segments.forEach(({ start, end }, index) => {
    if (start >= end || start !== (reading.segments[index - 1]?.end ?? 0)) broken.push(`segment ${index} does not tile`)
  })
  for (const list of SLICES) {
    for (const part of reading[list]) {
      if (text.slice(part.start, part.end) !== part.text || part.text === '') broken.push(`${list} ${part.start}-${part.end} is not its slice`)
      for (const span of [part, ...('evidence' in part ? part.evidence : [])]) if (splits(text, span)) broken.push(`${list} ${span.start}-${span.end} splits a character`)
    }
  }
  for (const { start, end, line, column, text: words } of reading.messages) {
    if (line < 1 || column < 1 || start > end || words.trim() === '') broken.push(`message at ${line}:${column} has no place or no words`)
  }
  return broken
}

function textOf(input: string | Uint8Array): string {
  return typeof input === 'string' ? input : new TextDecoder('utf-8', { ignoreBOM: true }).decode(input)
}

/** Whether an end of the span stands between the two halves of a surrogate pair, or the span lies outside of the text. */
function splits(text: string, { start, end }: Span): boolean {
  const inside = (at: number): boolean => /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '')
  return start < 0 || end > text.length || inside(start) || inside(end)
}
