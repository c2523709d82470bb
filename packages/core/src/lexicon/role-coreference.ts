import type { HeldRole, Span } from '@garrigue/schema'
import { itemsOf } from '../engine/items.ts'
import type { PressRoot } from '../parse/nodes.ts'
import { personNoun } from './role-nouns.ts'
import { roleHeadAt, type RoleHead } from './role-heads.ts'

/** A person whom the text has named with a function. */
export interface Holder {
  readonly person: string
  readonly organization: string | null
  /** What the masculine and the feminine share, and the word as written: « directeur », « directrice ». */
  readonly stem: string
  readonly form: string
  readonly start: number
  readonly evidence: readonly Span[]
}

/** Who holds what, in the order of the text, from the roles found with a name. Functions said to be over are left out. */
export function holdersOf(page: PressRoot, named: readonly HeldRole[]): readonly Holder[] {
  const found: Holder[] = []
  let next = 0
  for (const block of page.children) {
    if (next >= named.length) break
    let items: ReturnType<typeof itemsOf> | undefined
    for (; (named[next]?.start ?? Number.POSITIVE_INFINITY) < block.data.end; next++) {
      const role = named[next] as HeldRole
      items ??= itemsOf(page, block)
      const at = items.findIndex(({ start }) => start === role.start)
      const head = at < 0 ? undefined : roleHeadAt(items, at, page.data.source)
      if (head && !head.former && role.person !== null) found.push({ person: role.person, organization: role.organization, stem: head.stem, form: head.form, start: role.start, evidence: [{ start: role.start, end: role.end }] })
    }
  }
  return found
}

/** « le président », « la présidente »: two people. */
function isOfOneGender(one: string, other: string): boolean {
  const [a, b] = [personNoun(one)?.gender, personNoun(other)?.gender]
  return a === undefined || b === undefined || a === b
}

/**
 * Who is meant by a function without a name: whoever holds it in that organization, or, when none is said, the last one named with it, in
 * the same gender. `undefined` when two different persons hold it there.
 */
export function holderOf(holders: readonly Holder[], head: RoleHead, organization: string | null, start: number): Holder | undefined {
  const fitting = holders.filter(({ stem, form, organization: own }) => stem === head.stem && isOfOneGender(form, head.form) && (organization === null ? form === head.form : own === organization))
  if (organization !== null) return new Set(fitting.map(({ person }) => person)).size === 1 ? fitting[0] : undefined
  return fitting.findLast((holder) => holder.start < start)
}
