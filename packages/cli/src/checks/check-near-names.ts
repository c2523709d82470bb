import type { Entity } from '@garrigue/schema'
import { isSlipOf } from '../differences/near-names.ts'
import { messageAt } from '../messages/message-at.ts'
import { nearName } from '../messages/names.ts'
import type { Check } from './ground.ts'
import { registryFile } from './registry-file.ts'

/** Entities of one kind whose names are one slip apart, and that nothing tells apart. Told once, of the second. */
export const checkNearNames: Check = ({ registry: { entities } }) =>
  entities.flatMap((entity, index) =>
    entities.slice(0, index).flatMap((other) => {
      if (other.kind !== entity.kind || areToldApart(entity, other) || !isSlipOf(entity.name, other.name)) return []
      return [messageAt(nearName, registryFile(entity), { name: entity.name, other: other.name, file: registryFile(other) })]
    }),
  )

/** A name with another number is another edition; what two descriptions or classifications say is that somebody has looked. */
function areToldApart(one: Entity, other: Entity): boolean {
  const [numbers, others] = [one, other].map(({ name }) => name.replaceAll(/\D+/g, ' '))
  return numbers !== others || (one.description !== undefined && other.description !== undefined) || (one.classification !== undefined && other.classification !== undefined && one.classification !== other.classification)
}
