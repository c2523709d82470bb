import { byId, type Credit, type Source } from '@garrigue/data'
import { dateInFrench } from '../french/date-in-french.ts'
import { words } from '../words.ts'
import type { LabelRow } from './entity-label.ts'
import { entityAddress } from './kinds.ts'

/** What the label of a source's page says: who published it, when, with which rights. */
export function sourceLabelRows(source: Source): readonly LabelRow[] {
  const { label } = words.source
  return [
    { term: label.publisher, values: source.publisher ? credits([source.publisher]) : [words.source.noPublisher] },
    { term: label.authors, values: source.authors.length > 0 ? credits(source.authors) : [words.source.noAuthor] },
    { term: label.date, values: [source.published ? dateInFrench(source.published.edtf) : words.source.noDate] },
    { term: label.via, values: credits(source.via) },
    { term: label.rights, values: [words.rightsShort[source.rights]] },
    { term: label.length, values: [words.source.characters(source.length)] },
    { term: label.number, values: [source.id], code: true },
    { term: label.hash, values: [`sha256 ${source.sha256}`], code: true },
  ]
}

function credits(list: readonly Credit[]): LabelRow['values'] {
  return list.map(({ text, entity: id }) => {
    const entity = id === null ? undefined : byId(id)
    return entity ? { text, href: entityAddress(entity) } : text
  })
}
