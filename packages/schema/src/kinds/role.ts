import * as z from 'zod'
import { defineClaimKind, type ClaimBase, type ClaimKind } from '../define-claim-kind.ts'

/** A title or function that a person holds as of the source's date. */
export interface Role extends ClaimBase {
  readonly type: 'role'
  readonly person: string | null
  readonly organization: string | null
  /** The function as printed, without the organization: « président provisoire ». */
  readonly title: string
}

export const role: ClaimKind<Role> = defineClaimKind<Role>({
  type: 'role',
  plural: 'roles',
  labels: { fr: { one: 'fonction', many: 'fonctions', article: 'une' }, en: { one: 'role', many: 'roles' } },
  references: ['person', 'organization'],
  fields: { person: z.string().nullable(), organization: z.string().nullable(), title: z.string() },
})
