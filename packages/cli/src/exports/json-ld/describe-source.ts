import type { Credit, Source } from '@garrigue/schema'
import { dated, type Addresses, type Node } from './node.ts'

/** An article; of its words only what may be shown, and that with the claims. */
export function describeSource(source: Source, addresses: Addresses): Node {
  const { id, name, url, language, publisher, authors, published, rights, sha256, length, via } = source
  const credit = (type: string, { text, entity }: Credit): Node => (entity === null ? { '@type': type, name: text } : addresses.entity(entity))
  return {
    ...addresses.source(id),
    '@type': 'NewsArticle',
    headline: name,
    ...(url === undefined ? {} : { url }),
    inLanguage: language,
    ...(publisher === null ? {} : { publisher: credit('Organization', publisher) }),
    ...(authors.length === 0 ? {} : { author: authors.map((author) => credit('Person', author)) }),
    ...dated('datePublished', published?.edtf),
    ...(via.length === 0 ? {} : { 'garrigue:via': via.map((one) => credit('Thing', one)) }),
    'garrigue:rights': rights,
    'garrigue:sha256': sha256,
    'garrigue:length': length,
  }
}
