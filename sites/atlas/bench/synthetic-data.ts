// The records of the package many times over: every organization, with all that is said of it, under BENCH_COPIES further ids. Used in place of
// @garrigue/data (synthetic-data-plugin.ts).
import * as real from '../node_modules/@garrigue/data/dist/index.js'

export * from '../node_modules/@garrigue/data/dist/index.js'

type Mutable = Record<string, unknown> & { id: string }

const originals = [...real.organizations]
const ids = new Set<string>(originals.map(({ id }) => id))
const claims = Object.values({ ...real.claimsByType }).flat()
const organizations = real.organizations as unknown as Mutable[]

for (let copy = 1; copy <= Number(process.env['BENCH_COPIES']); copy++) {
  const suffix = `-${copy}`
  const renamed = (value: unknown): unknown => {
    if (typeof value === 'string') return ids.has(value) ? value + suffix : value
    return Array.isArray(value) ? value.map(renamed) : value
  }
  for (const organization of originals) organizations.push({ ...organization, id: organization.id + suffix, name: `${organization.name} ${copy}` })
  for (const claim of claims) {
    const fields = Object.entries(claim).map(([name, value]): readonly [string, unknown] => [name, name === 'evidence' ? value : renamed(value)])
    if (!fields.some(([, value]) => [value].flat().some((id) => typeof id === 'string' && id.endsWith(suffix)))) continue
    ;(real.claimsByType[claim.type as 'role'] as unknown as Mutable[]).push({ ...Object.fromEntries(fields), id: `${claim.id}x${copy}` })
  }
}
