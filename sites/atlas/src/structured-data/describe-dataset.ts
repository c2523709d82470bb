import { dataVersion } from '@garrigue/data'
import { address, fileAddress } from '../addresses/address.ts'
import { outsideAddress } from '../addresses/outside-address.ts'
import type { ManifestFile } from '../downloads/manifest.ts'
import type { Locale } from '../language/locale.ts'
import { site as settings } from '../site.ts'
import { thing, type Thing } from './thing.ts'

interface DatasetDescription {
  readonly name: string
  readonly description: string
  readonly locale: Locale
  readonly site: URL
  /** What can be downloaded of it, where the page tells. */
  readonly files?: readonly ManifestFile[]
}

/** The records of the atlas as a whole. */
export function describeDataset({ name, description, locale, site, files }: DatasetDescription): Thing {
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
    distribution: files?.map(({ path, mediaType, bytes, sha256 }) => thing({ '@type': 'DataDownload', contentUrl: new URL(fileAddress(`donnees/${path}`), site).href, encodingFormat: mediaType, contentSize: `${bytes} B`, sha256 })),
    creator: { '@type': 'Organization', name: settings.name },
  })
}
