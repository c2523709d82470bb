import type { Reading, SeedFile } from '@garrigue/schema'
import { read } from '../../src/index.ts'

/** A line of a page with the zone it is expected to have; a line without zone is blank. */
export type Line = readonly [zone: string, text: string] | readonly []

/** The text of a page. */
export function textOf(lines: readonly Line[]): string {
  return lines.map(([, text = '']) => text).join('\n')
}

/** The zones that the reader gives to the blocks of a text, with their first line. */
export function zonesOf(source: string, format: 'txt' | 'md' = 'txt', facts?: SeedFile): string[] {
  return zonesIn(source, read(source, { format, ...(facts ? { facts } : {}) }))
}

function zonesIn(source: string, { segments }: Reading): string[] {
  return segments.map(({ start, end, zone }) => `${zone}: ${source.slice(start, end).trim().split(/[\n\r]/u, 1)[0]}`)
}

/** The zones that a page of lines is expected to have. */
export function expected(lines: readonly Line[]): string[] {
  return lines.flatMap((line) => (line.length === 0 ? [] : [`${line[0]}: ${line[1].trim()}`]))
}
