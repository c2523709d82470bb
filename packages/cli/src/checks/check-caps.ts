import { FOREIGN_ZONES, QUOTATION_CAPS, type Evidence, type SeedRecords, type Source } from '@garrigue/schema'
import { overCaps } from '../messages/claims.ts'
import { messageAt } from '../messages/message-at.ts'
import { placeInRecord } from '../verification/place-in-record.ts'
import type { Check } from './ground.ts'

/** Records that show more words than the rights of their source allow, counted anew from the records alone. */
export const checkCaps: Check = ({ records }) =>
  records.seeds.flatMap(({ record, file, text }) =>
    record.sources.flatMap((source) => {
      const what = excessOf(source, record)
      return what === undefined ? [] : [messageAt(overCaps, file, { source: source.id, rights: source.rights, what }, placeInRecord(text, `"id": "${source.id}"`, '"passages"'))]
    }),
  )

function excessOf(source: Source, { claims }: SeedRecords): string | undefined {
  const { passage, share } = QUOTATION_CAPS[source.rights]
  const longest = Math.max(0, ...source.passages.map(({ text }) => text.length))
  if (longest > passage) return `un passage de ${longest} caractères, pour ${passage} au plus`
  // The same words at two places show no more than once.
  const shown = [...new Set(source.passages.map(({ text }) => text))].reduce((sum, text) => sum + text.length, 0)
  const own = Math.min(source.ownLength, source.segments.filter(({ zone }) => !FOREIGN_ZONES.includes(zone)).reduce((sum, { start, end }) => sum + end - start, 0))
  if (shown > Math.floor(own * share)) return `${shown} caractères sur ${own}, pour ${Math.round(share * 100)} % au plus`
  const stray = claims.flatMap(({ evidence }) => evidence).find((one) => one.source === source.id && isOutside(one, source))
  return stray && `les mots ${stray.start}-${stray.end}, qui ne sont d’aucun de ses extraits`
}

/** Whether words are shown that no extract of the source holds: they would not be counted. */
function isOutside({ start, end, text, opening }: Evidence, { passages }: Source): boolean {
  if (text === null && !opening) return false
  const stop = opening?.end ?? end
  return !passages.some((passage) => (passage.start <= start && stop <= passage.end) || passage.text === (text ?? opening?.text))
}
