import { byId, type Credit, type Source } from '@garrigue/data'
import type { Language } from '../language/language-of.ts'
import type { Locale } from '../language/locale.ts'
import type { LabelRow } from './entity-label.ts'
import { entityAddress } from './kinds.ts'

/** What the label of a source's page says: who published it, when, with which rights. */
export function sourceLabelRows(source: Source, { locale, words, dated }: Language): readonly LabelRow[] {
  const { label } = words.source
  return [
    { term: label.publisher, values: source.publisher ? credits(locale, [source.publisher]) : [words.source.noPublisher] },
    { term: label.authors, values: source.authors.length > 0 ? credits(locale, source.authors) : [words.source.noAuthor] },
    { term: label.date, values: [source.published ? dated(source.published.edtf) : words.source.noDate] },
    { term: label.via, values: credits(locale, source.via) },
    { term: label.rights, values: [words.records.rightsShort[source.rights]] },
    { term: label.length, values: [words.source.characters(source.length)] },
    { term: label.number, values: [source.id], code: true },
    { term: label.hash, values: [`sha256 ${source.sha256}`], code: true },
  ]
}

function credits(locale: Locale, list: readonly Credit[]): LabelRow['values'] {
  return list.map(({ text, entity: id }) => {
    const entity = id === null ? undefined : byId(id)
    return entity ? { text, href: entityAddress(locale, entity) } : text
  })
}
