import { dataVersion } from '@garrigue/data'
import { address } from '../addresses/address.ts'
import { outsideAddress } from '../addresses/outside-address.ts'
import type { Locale } from '../language/locale.ts'
import { site as settings } from '../site.ts'
import { thing, type Thing } from './thing.ts'

interface DatasetDescription {
  readonly name: string
  readonly description: string
  readonly locale: Locale
  readonly site: URL
}

/** The records of the atlas as a whole. */
export function describeDataset({ name, description, locale, site }: DatasetDescription): Thing {
  return thing({
    '@type': 'Dataset',
    '@id': `${new URL(address(locale), site).href}#dataset`,
    name,
    description,
    url: new URL(address(locale), site).href,
    version: dataVersion,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    inLanguage: 'fr',
    isAccessibleForFree: true,
    sameAs: outsideAddress(settings.repository),
    creator: { '@type': 'Organization', name: settings.name },
  })
}
