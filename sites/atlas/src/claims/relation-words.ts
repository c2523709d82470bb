import { byId, predicateLabels, type Relation } from '@garrigue/data'
import type { Language } from '../language/language-of.ts'

type Ends = Pick<Relation, 'subject' | 'predicate' | 'object'>

/** What leads from the subject of a relation to its object: « partenariat avec », « implantation en », « tenue à »; with the space or the elision that the name after it wants. */
export function relationWords({ subject, predicate, object }: Ends, language: Language): string {
  const other = byId(object)
  const label = relationLabel({ subject, predicate }, language)
  if (predicate === 'located-in' && other?.kind === 'place') return `${label} ${language.locatedIn(other.name, other.classification ?? 'town')} `
  return language.leading(label, other?.name ?? object)
}

/** The same without the name that it leads to; of where something is, the noun alone. */
export function relationLabel({ subject, predicate }: Omit<Ends, 'object'>, { locale, words }: Language): string {
  const own: Readonly<Record<string, Readonly<Record<string, string>>>> = words.claim.relations
  return own[byId(subject)?.kind ?? 'other']?.[predicate] ?? own['other']?.[predicate] ?? predicateLabels[predicate]?.[locale] ?? predicate
}
