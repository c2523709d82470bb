/** Addresses within the site, at the root or under a sub-path: nothing else in the site writes one by hand. */
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../language/locale.ts'

const BASE: string = `/${import.meta.env.BASE_URL}/`.replaceAll(/\/{2,}/g, '/')

const prefixOf = (locale: Locale): string => (locale === DEFAULT_LOCALE ? '' : `${locale}/`)

/** `address('fr', 'sources/')` is `/sources/`, `address('en', 'sources/')` is `/en/sources/`; under a sub-path `/garrigue/en/sources/`. */
export function address(locale: Locale, path = ''): string {
  return BASE + prefixOf(locale) + path
}

/** A file that is the same in every language: `/theme.js`. */
export function fileAddress(path = ''): string {
  return BASE + path
}

/** The page of an entity or of a source, from the route of its kind. */
export function recordAddress(locale: Locale, route: string, id: string): string {
  return address(locale, `${route}/${id}/`)
}

/** The language of the page at an address. */
export function localeOf(pathname: string): Locale {
  return LOCALES.find((locale) => locale !== DEFAULT_LOCALE && pathname.startsWith(address(locale))) ?? DEFAULT_LOCALE
}

/** The address of the same page in another language. */
export function addressIn(locale: Locale, pathname: string): string {
  return address(locale, pathname.slice(address(localeOf(pathname)).length))
}

/** The id of a passage on its source's page. */
export function passageAnchor(start: number): string {
  return `p-${start}`
}

/** The id of a name on its source's page. */
export function mentionAnchor(start: number): string {
  return `m-${start}`
}

/** The id of a message on the page of messages: `encoding-not-utf-8` for `encoding/not-utf-8`. */
export function messageAnchor(id: string): string {
  return id.replace('/', '-')
}

/** The id of a claim on its source's page; a claim with several passages has its own id at the first one. */
export function claimAnchor(claimId: string, passageIndex: number): string {
  return passageIndex === 0 ? claimId : `${claimId}-${passageIndex + 1}`
}
