import { messageAt } from '../messages/message-at.ts'
import { addressMissing, addressTracked, addressTwice } from '../messages/provenance.ts'
import { cleanAddress, keyOfAddress } from './clean-address.ts'
import type { Check } from './ground.ts'
import { knownArticles } from './known-articles.ts'

/** Addresses that are missing, that follow who shares them, or that two texts have. */
export const checkAddresses: Check = (ground) => {
  const owners = new Map<string, string>()
  return knownArticles(ground).flatMap(({ facts: { url }, draft, file, at }) => {
    if (url === undefined) return [messageAt(addressMissing, file, {}, at())]
    const { clean, trackers } = cleanAddress(url)
    const key = keyOfAddress(url)
    const other = owners.get(key)
    // Articles of one page share its address.
    if (other === undefined) owners.set(key, draft.read.seed.file)
    return [
      ...(trackers.length === 0 ? [] : [messageAt(addressTracked, file, { parameters: trackers.join(', '), clean }, at('url'))]),
      ...(other === undefined || other === draft.read.seed.file ? [] : [messageAt(addressTwice, file, { other }, at('url'))]),
    ]
  })
}
