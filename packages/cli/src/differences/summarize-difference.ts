import { claimKinds, entityKinds, source as sourceKind } from '@garrigue/schema'
import type { Difference } from './compare-snapshots.ts'

/** How many records of a kind came, changed and went. */
export interface KindCount {
  /** « personnes » */
  readonly label: string
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/** The kinds of which something is not as it was, in the order of the kinds. A moved entity counts as changed, a claim taken away by decision as gone. */
export function countKinds({ entities, sources, claims, mentions }: Difference): KindCount[] {
  const kinds = Object.values(entityKinds).map(({ name, labels }): KindCount => {
    const of = (list: readonly { readonly kind: string }[]): number => list.filter(({ kind }) => kind === name).length
    return { label: labels.fr.many, added: of(entities.added), changed: of([...entities.changed, ...entities.moved].map(({ after }) => after)), removed: of(entities.removed) }
  })
  const types = Object.values(claimKinds).map(({ type: name, labels }): KindCount => {
    const of = (list: readonly { readonly type: string }[]): number => list.filter(({ type }) => type === name).length
    return { label: labels.fr.many, added: of(claims.added), changed: of(claims.changed.map(({ after }) => after)), removed: of([...claims.removed, ...claims.settled.map(({ claim }) => claim)]) }
  })
  const whole = (label: string, list: { readonly added: readonly unknown[]; readonly changed?: readonly unknown[]; readonly removed: readonly unknown[] }): KindCount => ({ label, added: list.added.length, changed: list.changed?.length ?? 0, removed: list.removed.length })
  return [...kinds, whole(sourceKind.labels.fr.many, sources), ...types, whole('mentions', mentions)].filter(({ added, changed, removed }) => added + changed + removed > 0)
}

/** « 2 personnes de plus, 3 fonctions de plus, 1 fonction corrigée » as one line of figures: « personnes +2, fonctions +3 ~1 ». */
export function countsInOneLine(difference: Difference): string {
  return countKinds(difference).map(({ label, added, changed, removed }) => `${label} ${[...(added > 0 ? [`+${added}`] : []), ...(changed > 0 ? [`~${changed}`] : []), ...(removed > 0 ? [`−${removed}`] : [])].join(' ')}`).join(', ')
}
