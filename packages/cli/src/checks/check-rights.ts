import { boundsOf } from '@garrigue/core'
import type { LocatedMessage } from '../files/located-message.ts'
import { messageAt } from '../messages/message-at.ts'
import { needlessLicence, pressPublisherRight, rightsExpired, rightsNotStated } from '../messages/provenance.ts'
import type { Check } from './ground.ts'
import { knownArticles, type KnownArticle } from './known-articles.ts'

/** Calendar years after that of publication during which a press publisher must agree (CPI, art. L. 211-4). */
const PROTECTED_YEARS = 2

/** Rights that nobody has stated, that have ended, or that a younger article does not leave. */
export const checkRights: Check = (ground) => knownArticles(ground).flatMap((article) => faultsOf(article, ground.today))

function faultsOf({ facts, source, file, at }: KnownArticle, today: string): LocatedMessage[] {
  const { rights, rightsUntil: until, licence } = facts
  if (rights === undefined) return [messageAt(rightsNotStated, file, {}, at())]
  if (rights === 'facts') return licence === undefined ? [] : [messageAt(needlessLicence, file, { licence }, at('licence'))]
  if (until !== undefined && until < today) return [messageAt(rightsExpired, file, { rights, until }, at('rightsUntil'))]
  if (rights === 'full') return []
  const year = Number(boundsOf(source.published?.edtf ?? '')?.earliest.slice(0, 4))
  const isYoung = year + PROTECTED_YEARS >= Number(today.slice(0, 4)) && until === undefined
  return [
    ...(licence === undefined ? [] : [messageAt(needlessLicence, file, { licence }, at('licence'))]),
    ...(isYoung ? [messageAt(pressPublisherRight, file, { year, until: year + PROTECTED_YEARS, rights }, at('rights'))] : []),
  ]
}
