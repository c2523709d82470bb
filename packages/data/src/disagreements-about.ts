import type { AnyEntityId } from './any-id.ts'
import { disagreements } from './generated/disagreements.ts'
import { resolveId } from './resolve-id.ts'
import type { Disagreement } from './types.ts'

let disagreementsByEntity: ReadonlyMap<string, readonly Disagreement[]> | undefined

/**
 * The questions about an entity that sources answer differently, or that several answer alike: those asked of it, and
 * those that it is an answer to (who led an organization). `outcome` tells which they are. None for an id that no
 * entity has.
 *
 * @example
 * const open = disagreementsAbout('digitalplace').filter(({ outcome }) => outcome === 'disagrees')
 */
export function disagreementsAbout(id: AnyEntityId): readonly Disagreement[] {
  disagreementsByEntity ??= indexDisagreements()
  return disagreementsByEntity.get(resolveId(id) ?? '') ?? []
}

function indexDisagreements(): ReadonlyMap<string, readonly Disagreement[]> {
  const index = new Map<string, Disagreement[]>()
  for (const disagreement of disagreements) {
    const { question, sides } = disagreement
    const holders = question.type === 'role' ? sides.map(({ value }) => value) : []
    for (const id of new Set([question.subject, question.object ?? question.subject, ...holders])) {
      const list = index.get(id)
      if (list === undefined) index.set(id, [disagreement])
      else list.push(disagreement)
    }
  }
  return index
}
