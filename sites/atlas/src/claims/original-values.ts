import { byId, type Claim } from '@garrigue/data'
import type { Language } from '../language/language-of.ts'

/** What a machine had read in a field that a person corrected. */
export interface OriginalWords {
  readonly field: string
  /** Undefined when it had read nothing. */
  readonly text: string | undefined
}

type Original = NonNullable<Claim['original']>[string]

/** None for a claim that nobody corrected. */
export function originalValues({ original = {} }: Claim, { words, dated }: Language): readonly OriginalWords[] {
  const fields: Readonly<Record<string, string>> = words.claim.fields
  const said = (value: Original): string | undefined => {
    if (value === null) return undefined
    if (typeof value === 'string') return byId(value)?.name ?? value
    if (typeof value === 'number') return String(value)
    if ('edtf' in value) return dated(value.edtf)
    if ('voice' in value) return value.speaker === undefined ? value.voice : (byId(value.speaker)?.name ?? value.speaker)
    return value.map((item) => byId(item)?.name ?? item).join(', ') || undefined
  }
  return Object.entries(original).map(([field, value]) => ({ field: fields[field] ?? field, text: said(value) }))
}
