import { entityLabels, sourceLabels, withdrawn, type Entity, type Withdrawal } from '@garrigue/data'
import { entityKinds } from './kinds.ts'

/** A page that was there under another id of an entity. */
export interface MovedRecord {
  readonly route: string
  readonly id: string
  readonly entity: Entity
}

/** A page whose record is published no more and has no successor. */
export interface WithdrawnRecord {
  readonly route: string
  readonly id: string
  readonly withdrawal: Withdrawal
}

export const movedRecords: readonly MovedRecord[] = entityKinds.flatMap(({ route, entities }) => entities.flatMap((entity) => entity.redirectsFrom.map((id) => ({ route, id, entity }))))

export const withdrawnRecords: readonly WithdrawnRecord[] = withdrawn.map((withdrawal) => ({
  route: withdrawal.kind === 'source' ? sourceLabels.route : entityLabels[withdrawal.kind].route,
  id: withdrawal.id,
  withdrawal,
}))
