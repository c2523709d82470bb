import { rules } from '@garrigue/data/rules'
import { address } from '../addresses/address.ts'
import type { Locale } from '../language/locale.ts'

const known: ReadonlySet<string> = new Set(rules.map(({ id }) => id))

/** The last part of a rule's address: `role-apposition` for `role/apposition`. No family has a hyphen, so no two rules share one. */
export function ruleSlug(id: string): string {
  return id.replace('/', '-')
}

/** The page of a rule; `undefined` for what has none, such as a decision. */
export function ruleAddress(locale: Locale, id: string): string | undefined {
  return known.has(id) ? address(locale, `regles/${ruleSlug(id)}/`) : undefined
}
