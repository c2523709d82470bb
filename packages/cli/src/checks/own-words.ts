import { FOREIGN_ZONES } from '@garrigue/schema'
import type { ReadSeed } from '../read-text.ts'

/** The words of a text that are its articles' own: without comments and the site's own words. */
export function ownWords({ seed, reading }: ReadSeed): string {
  const text = textOf(seed)
  return reading.segments.filter(({ zone }) => !FOREIGN_ZONES.includes(zone)).map(({ start, end }) => text.slice(start, end)).join('\n')
}

/** The decoded text of a seed, byte order mark kept. */
export function textOf({ bytes }: ReadSeed['seed']): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
