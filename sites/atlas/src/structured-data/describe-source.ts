import type { Source } from '@garrigue/data'
import { outsideAddress } from '../addresses/outside-address.ts'
import type { Locale } from '../language/locale.ts'
import { sourceAddress } from '../records/kinds.ts'
import { evidenceIn, mentionsIn } from '../records/source-profile.ts'
import { referToCredit, referToEntity, referToSource } from './refer-to.ts'
import { thing, type Thing } from './thing.ts'

/** Days that are known; anything vaguer is left to the page. */
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A press article, with the whole quotations that its page shows. */
export function describeSource(source: Source, locale: Locale, site: URL): Thing {
  const names = [...new Set(mentionsIn(source).map(({ entity }) => entity))]
  return thing({
    ...referToSource(source, locale, site),
    url: outsideAddress(source.url),
    inLanguage: source.language,
    datePublished: source.published && DAY.test(source.published.edtf) ? source.published.edtf : undefined,
    publisher: source.publisher ? referToCredit(source.publisher, 'Organization', locale, site) : undefined,
    author: source.authors.map((author) => referToCredit(author, 'Person', locale, site)),
    mentions: names.map((id) => referToEntity(id, locale, site)),
    hasPart: quotationsOf(source, locale, site),
  })
}

function quotationsOf(source: Source, locale: Locale, site: URL): readonly Thing[] {
  return evidenceIn(source).flatMap(({ claim, evidence, anchor }) => {
    if (claim.type !== 'quote' || evidence.text === null) return []
    return [thing({ '@type': 'Quotation', '@id': new URL(sourceAddress(locale, source.id, anchor), site).href, text: evidence.text, creator: referToEntity(claim.speaker, locale, site) })]
  })
}
