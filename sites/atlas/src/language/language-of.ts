import { localeOf } from '../addresses/address.ts'
import { english } from '../english/english.ts'
import { french } from '../french/french.ts'
import { wordsIn, type Words } from '../words/words-in.ts'
import type { Locale } from './locale.ts'
import type { Speech } from './speech.ts'

/** All that a page or a component needs in order to say something in the language of its page. */
export interface Language extends Speech {
  readonly locale: Locale
  readonly words: Words
}

const LANGUAGES: Readonly<Record<Locale, Language>> = {
  fr: { ...french, locale: 'fr', words: wordsIn('fr') },
  en: { ...english, locale: 'en', words: wordsIn('en') },
}

export function languageIn(locale: Locale): Language {
  return LANGUAGES[locale]
}

/** The language of a page, told from its address: `languageOf(Astro)`, in pages and components alike. */
export function languageOf({ url }: { readonly url: URL }): Language {
  return LANGUAGES[localeOf(url.pathname)]
}
