import { decidedClaims } from '../decisions/docket.ts'
import type { LocatedMessage } from '../files/located-message.ts'
import { messageAt } from '../messages/message-at.ts'
import { authorMissing, dateMissing, publisherMissing } from '../messages/provenance.ts'
import type { Check } from './ground.ts'
import { knownArticles, type KnownArticle } from './known-articles.ts'

/** Who printed an article, who wrote it, and when: neither the text nor a person says it. */
export const checkCredits: Check = (ground) => knownArticles(ground).flatMap((article) => faultsOf(article))

function faultsOf({ source, facts, draft, file, at }: KnownArticle): LocatedMessage[] {
  const claims = decidedClaims(draft.docket).filter((claim) => claim.draft.source.id === source.id)
  const roles = claims.filter(({ claim }) => claim.type === 'role').length
  return [
    ...(source.publisher === null ? [messageAt(publisherMissing, file, {}, at())] : []),
    ...(source.authors.length === 0 && facts.authorNotStated !== true ? [messageAt(authorMissing, file, {}, at())] : []),
    ...(source.published === null ? [messageAt(dateMissing, file, { claims: claims.length, roles }, at())] : []),
  ]
}
