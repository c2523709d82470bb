import type { PageLine } from './read-lines.ts'
import { REGION_LABELS, type Region } from './region-words.ts'

/** A part of the page that the text leaves out, so that a person sees what was left out and can take it back. */
export interface DroppedRegion {
  /** In French: « commentaires des lecteurs ». */
  readonly what: string
  readonly words: number
  /** Its first 60 characters. */
  readonly sample: string
}

const SAMPLE = 60

/** What was left out, by kind, in the order in which the page shows each first. */
export function listDropped(lines: readonly PageLine[], dropped: ReadonlyMap<PageLine, Region>): readonly DroppedRegion[] {
  const byRegion = new Map<Region, { words: number; sample: string }>()
  for (const line of lines) {
    const region = dropped.get(line)
    if (!region) continue
    const entry = byRegion.get(region) ?? { words: 0, sample: '' }
    entry.words += countWords(line.text)
    if (entry.sample.length < SAMPLE) entry.sample = `${entry.sample} ${line.text}`.trim().replace(/\s+/g, ' ').slice(0, SAMPLE).toWellFormed().replace(/\uFFFD$/, '')
    byRegion.set(region, entry)
  }
  return [...byRegion].map(([region, { words, sample }]) => ({ what: REGION_LABELS[region], words, sample: sample.trim() }))
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
