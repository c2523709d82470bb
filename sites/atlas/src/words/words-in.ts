import { spaced } from '../french/typography.ts'
import type { Locale } from '../language/locale.ts'
import { catalogue as english } from './english/catalogue.ts'
import { catalogue } from './french/catalogue.ts'

/**
 * Every sentence that the site itself says. The French catalogue is the model; the English one has its type, so that a missing sentence
 * does not compile. What the press says is never written here, and nothing here says in the present what a source attested in the past.
 */
export type Words = typeof catalogue

/** French sentences are typed with plain spaces: the no-break ones are put here, where French wants them. */
const WORDS: Readonly<Record<Locale, Words>> = { fr: withFrenchSpaces(catalogue), en: english }

export function wordsIn(locale: Locale): Words {
  return WORDS[locale]
}

function withFrenchSpaces<Said>(said: Said): Said {
  if (typeof said === 'string') return spaced(said) as Said
  if (typeof said === 'function') return ((...given: readonly unknown[]) => withFrenchSpaces((said as (...values: readonly unknown[]) => unknown)(...given))) as Said
  if (Array.isArray(said)) return said.map((item: unknown) => withFrenchSpaces(item)) as Said
  if (said && typeof said === 'object') return Object.fromEntries(Object.entries(said).map(([key, value]) => [key, withFrenchSpaces(value as unknown)])) as Said
  return said
}
