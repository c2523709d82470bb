import { reportTo, type Problem } from './problem.ts'
import type { Records } from './records.ts'

/** An id names one thing among all kinds, and an id that was given up is never given again. */
export function checkIds({ entities, sources, claims, rejected, withdrawn }: Records): readonly Problem[] {
  const problems: Problem[] = []
  const owners = new Map<string, string>()
  for (const { record, file, at } of [...entities, ...sources, ...claims]) {
    const owner = owners.get(record.id)
    if (owner === undefined) owners.set(record.id, file)
    else
      reportTo(problems, { file, at })(['id'], `expected an id of its own; "${record.id}" is also in records/${owner}`)
  }
  const heirs = new Map<string, string>()
  for (const { record, file, at } of entities) {
    const report = reportTo(problems, { file, at })
    record.redirectsFrom.forEach((id, index) => {
      const owner = owners.get(id)
      const heir = heirs.get(id)
      const where = ['redirectsFrom', index]
      if (owner !== undefined) report(where, `expected an id no longer in use; "${id}" is in records/${owner}`)
      else if (heir !== undefined)
        report(where, `expected an id that redirects once; "${id}" does so from records/${heir} too`)
      else heirs.set(id, file)
    })
  }
  const corrected = claims.flatMap(({ record: { id, supersedes }, file, at }) =>
    supersedes === undefined || supersedes === id ? [] : [{ id: supersedes, file, at, field: 'supersedes' }],
  )
  for (const { id, file, at, field } of [
    ...corrected,
    ...[...rejected, ...withdrawn].map(({ record, ...place }) => ({ ...place, id: record.id, field: 'id' })),
  ]) {
    const owner = owners.get(id)
    const report = reportTo(problems, { file, at })
    if (owner !== undefined) report([field], `expected an id that was given up; "${id}" is in records/${owner}`)
    else if (heirs.has(id)) report([field], `expected an id without a successor; "${id}" redirects from records/${heirs.get(id) ?? ''}`)
  }
  return problems
}
