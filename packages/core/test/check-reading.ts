import type { Reading, Span } from '@garrigue/schema'
import { reading as readingSchema } from '@garrigue/schema'
import { expect } from 'vitest'
import { indexLines } from '../src/index.ts'

type Stretch = Span & { readonly text?: string; readonly evidence?: readonly Span[] }

/** The lists of a reading whose parts say where their words stand. */
const LISTS = ['mentions', 'quotes', 'roles', 'dates', 'figures', 'relations', 'statements', 'attributes', 'occurrences'] as const

/** What every reading of every text holds; the first thing that does not is said with its place. */
export function checkReading(source: string, reading: Reading): void {
  const faults = [
    ...checkSegments(source, reading),
    ...LISTS.flatMap((list) => checkStretches(source, list, reading[list])),
    ...checkStretches(source, 'articles', reading.articles),
    ...checkMessages(source, reading),
    ...checkNumbers(source, reading),
  ]
  expect(faults).toEqual([])
}

/** The segments tile the text: none is lost, none is there twice. */
function checkSegments(source: string, { segments, articles }: Reading): string[] {
  const faults: string[] = []
  let end = 0
  for (const segment of segments) {
    if (segment.start !== end) faults.push(`a segment starts at ${segment.start}, the one before ended at ${end}`)
    if (segment.end <= segment.start) faults.push(`the segment at ${segment.start} is empty`)
    if (segment.article !== null && !(segment.article < articles.length)) faults.push(`the segment at ${segment.start} belongs to article ${segment.article} of ${articles.length}`)
    if (splitsPair(source, segment.start)) faults.push(`the segment at ${segment.start} splits a surrogate pair`)
    ;({ end } = segment)
  }
  if (end !== source.length) faults.push(`the segments end at ${end}, the text at ${source.length}`)
  if (segments.map((segment) => source.slice(segment.start, segment.end)).join('') !== source) faults.push('the segments do not join to the text')
  return faults
}

function checkStretches(source: string, list: string, stretches: readonly Stretch[]): string[] {
  return stretches.flatMap((stretch, index) => {
    const name = `${list}[${index}]`
    const faults = [stretch, ...(stretch.evidence ?? [])].flatMap((span, at) => checkSpan(source, at === 0 ? name : `${name}.evidence[${at - 1}]`, span))
    if (stretch.text !== undefined && stretch.text !== source.slice(stretch.start, stretch.end)) faults.push(`${name} does not slice to its text`)
    const before = stretches[index - 1]
    if (before && before.start > stretch.start) faults.push(`${name} stands before the one before it`)
    return faults
  })
}

function checkSpan(source: string, name: string, { start, end }: Span): string[] {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > source.length) return [`${name} is outside the text: ${start}-${end}`]
  if (start >= end) return [`${name} is empty: ${start}-${end}`]
  return splitsPair(source, start) || splitsPair(source, end) ? [`${name} splits a surrogate pair: ${start}-${end}`] : []
}

/** Messages stand in the text, in its order, and their line and column are those of their start. */
function checkMessages(source: string, { messages }: Reading): string[] {
  const lines = indexLines(source)
  return messages.flatMap(({ rule, start, end, line, column, text }, index) => {
    const place = lines.place(start)
    const faults: string[] = []
    if (start < 0 || end < start || end > source.length) faults.push(`${rule} is outside the text: ${start}-${end}`)
    if (place.line !== line || place.column !== column) faults.push(`${rule} says ${line}:${column}, its start is at ${place.line}:${place.column}`)
    const detail = /\{\w+\}/u.exec(text)?.[0]
    if (detail !== undefined && !source.includes(detail)) faults.push(`${rule} lacks a detail: ${text}`)
    if ((messages[index - 1]?.start ?? 0) > start) faults.push(`${rule} stands before the message before it`)
    return faults
  })
}

/** What the shapes of the exchange format ask, and what JSON keeps. */
function checkNumbers(source: string, reading: Reading): string[] {
  const faults: string[] = []
  if (reading.document.length !== source.length) faults.push(`the document is ${reading.document.length} long, the text ${source.length}`)
  const parsed = readingSchema.safeParse(reading)
  if (!parsed.success) faults.push(...parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`))
  const json = JSON.stringify(reading)
  if (JSON.stringify(JSON.parse(json)) !== json) faults.push('the reading is not what JSON keeps of it')
  return faults
}

function splitsPair(source: string, offset: number): boolean {
  return offset > 0 && offset < source.length && /[\uD800-\uDBFF]/u.test(source[offset - 1] ?? '') && /[\uDC00-\uDFFF]/u.test(source[offset] ?? '')
}
