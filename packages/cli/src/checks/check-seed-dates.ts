import { boundsOf } from '@garrigue/core'
import type { LocatedMessage } from '../files/located-message.ts'
import { partsOf } from '../files/parts-of.ts'
import type { Seed } from '../files/read-seed.ts'
import { messageAt } from '../messages/message-at.ts'
import { datesDisagree } from '../messages/provenance.ts'
import type { Check } from './ground.ts'

/** Days that are still to come, and pages fetched before they were printed. */
export const checkSeedDates: Check = ({ reads, today }) => reads.flatMap(({ seed }) => faultsOf(seed, today))

function faultsOf({ factsFile }: Seed, today: string): LocatedMessage[] {
  if (!factsFile?.value) return []
  const { value, file, at } = factsFile
  const { retrieved } = value
  const fault = (key: string, date: string, than: string, path: readonly PropertyKey[]): LocatedMessage => messageAt(datesDisagree, file, { key, date, than }, at([...path, key]))
  return [
    ...(retrieved !== undefined && retrieved > today ? [fault('retrieved', retrieved, 'un jour à venir', [])] : []),
    ...partsOf(value).flatMap(({ facts: { published }, path }) => {
      const earliest = boundsOf(published ?? '')?.earliest
      if (published === undefined || earliest === undefined) return []
      if (earliest > today) return [fault('published', published, 'un jour à venir', path)]
      return retrieved !== undefined && earliest > retrieved ? [fault('published', published, `après le jour où la page a été recueillie (« retrieved: ${retrieved} »)`, path)] : []
    }),
  ]
}
