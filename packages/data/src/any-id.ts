import type { EntityId } from './generated/ids.ts'

/**
 * An entity's id: known ones are completed by the editor, others (from an address, from an older version) may be
 * asked for too.
 */
export type AnyEntityId = EntityId | (string & {})
