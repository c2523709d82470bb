import type { Difference } from './compare-snapshots.ts'
import type { Names } from './describe-claim.ts'
import { sectionsOf } from './difference-sections.ts'
import type { Bump } from './implied-version.ts'
import type { Snapshot } from './snapshot.ts'
import { countKinds } from './summarize-difference.ts'

const BUMPS: Readonly<Record<Bump, string>> = { major: 'majeure', minor: 'mineure', patch: 'corrective', none: 'aucune' }

export interface ComparedPair {
  readonly before: Snapshot
  readonly after: Snapshot
  readonly difference: Difference
}

/** What everything is called, after or before. */
export function namesOf({ before, after }: Pick<ComparedPair, 'before' | 'after'>): Names {
  return new Map([...before.entities, ...after.entities].map(({ id, name }) => [id, name]))
}

/** A difference as text, in French. */
export function printDifference(pair: ComparedPair): string {
  const { before, after, difference } = pair
  const head = `${before.name} → ${after.name}`
  const counts = countKinds(difference)
  if (counts.length === 0) return `${head}\n\nAucune différence.`
  const width = Math.max(...counts.map(({ label }) => label.length))
  const table = counts.map(({ label, added, changed, removed }) => `  ${label.padEnd(width)}  ${`+${added}`.padStart(5)} ${`~${changed}`.padStart(5)} ${`−${removed}`.padStart(5)}`)
  const sections = sectionsOf(difference, namesOf(pair)).map(({ title, lines }) => [`${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)].join('\n'))
  return [[head, '', ...table].join('\n'), ...sections, `Version des données : ${versionOf(difference)}`].join('\n\n')
}

/** « mineure (2 entités de plus) » */
export function versionOf({ version: { bump, reasons } }: Difference): string {
  return reasons.length === 0 ? BUMPS[bump] : `${BUMPS[bump]} (${reasons.join(', ')})`
}
