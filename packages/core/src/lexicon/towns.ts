import type { FoundMention } from '../engine/findings.ts'
import { placeNamed } from '../gazetteers/index.ts'

/** Whether a place is a venue rather than a town, a region or a country of the gazetteers: « Domaine de Verchant ». */
export function isVenue({ kind, text }: FoundMention): boolean {
  return kind === 'place' && text.length <= 200 && placeNamed(text) === undefined
}
