import { readEdtf } from '../language/read-edtf.ts'
import type { Reference } from './reference.ts'

/** A date of CSL: one day, month or year, or two. */
interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[]
  readonly circa?: true
}

/** An item of CSL-JSON 1.0.2, as far as we write it. */
export interface CslItem {
  readonly id: string
  readonly type: 'article-newspaper' | 'dataset' | 'webpage'
  readonly title: string
  readonly author?: readonly { readonly literal: string }[]
  readonly 'container-title'?: string
  readonly issued?: CslDate
  readonly URL?: string
  readonly language: string
  readonly version?: string
  readonly note?: string
}

const TYPES = { article: 'article-newspaper', record: 'webpage', atlas: 'dataset' } as const

/** References as CSL-JSON, which Zotero, Pandoc and the like read. */
export function cslOf(references: readonly Reference[]): readonly CslItem[] {
  return references.map(({ key, kind, title, authors, container, date, url, language, version, licence }) => {
    const issued = date === undefined ? undefined : issuedOn(date)
    return {
      id: key,
      type: TYPES[kind],
      title,
      ...(authors.length > 0 ? { author: authors.map((literal) => ({ literal })) } : {}),
      ...(container === undefined ? {} : { 'container-title': container }),
      ...(issued ? { issued } : {}),
      ...(url === undefined ? {} : { URL: url }),
      language,
      ...(version === undefined ? {} : { version }),
      ...(licence === undefined ? {} : { note: licence }),
    }
  })
}

/** Nothing for what CSL cannot say: a decade, a season, a time before our era. */
function issuedOn(edtf: string): CslDate | undefined {
  const parts = readEdtf(edtf)
  const dates = parts.flatMap((part) => (part && !part.before && ['day', 'month', 'year'].includes(part.precision) ? [[part.year, part.month, part.day].filter((number) => number > 0)] : []))
  if (dates.length !== parts.length || dates.length > 2) return undefined
  return { 'date-parts': dates, ...(parts.some((part) => part?.doubt !== '') ? { circa: true as const } : {}) }
}
