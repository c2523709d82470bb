import { claimsAbout, claimsByType, dataVersion, schemaVersion, type Claim, type Entity, type Source } from '@garrigue/data'
import { mentionsOf } from '@garrigue/data/mentions'
import { fileAddress } from '../addresses/address.ts'
import { profileOf } from '../records/entity-profile.ts'
import type { MovedRecord, WithdrawnRecord } from '../records/former-records.ts'

/** What stands in the file beside an entity's page: the entity, all that is said of it with its passages, and where its name is written. */
export function entityFile(entity: Entity): unknown {
  return { ...about(), entity, claims: claimsAbout(entity.id), mentions: mentionsOf(entity.id), sources: profileOf(entity).sources.map(({ id }) => id) }
}

/** What stands in the file beside the page of an article: the article, and every claim that its passages support. */
export function sourceFile(source: Source): unknown {
  const claims: readonly Claim[] = Object.values({ ...claimsByType }).flat()
  return { ...about(), source, claims: claims.filter(({ evidence }) => evidence.some((item) => item.source === source.id)) }
}

/** What stands in the file of an entity under an id of before: the id and the file of today. */
export function movedFile({ route, id, entity }: MovedRecord): unknown {
  return { ...about(), id, moved: { to: entity.id, file: fileAddress(`${route}/${entity.id}.json`) } }
}

/** What stands in the file of what is published no more. */
export function withdrawnFile({ withdrawal }: WithdrawnRecord): unknown {
  return { ...about(), withdrawn: withdrawal }
}

function about(): Readonly<Record<string, string | number>> {
  return { dataVersion, schemaVersion, licence: 'CC-BY-4.0', licenceNote: 'Quotations and titles belong to their authors and are excluded from the licence.' }
}
