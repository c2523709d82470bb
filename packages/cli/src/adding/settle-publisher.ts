import type { Entity } from '@garrigue/schema'
import type { LocatedMessage } from '../files/located-message.ts'
import type { Registry } from '../files/read-registry.ts'
import { publisherUnknown, siteUnknown } from '../messages/add.ts'
import { messageAt } from '../messages/message-at.ts'
import type { AddedFacts } from './added-facts.ts'
import { findPublisher } from './find-publisher.ts'

/** Facts whose publisher is an id of the registry, or is left out; the publisher that has to be created for that; what is to be said. */
export interface SettledPublisher {
  readonly facts: AddedFacts
  readonly created: readonly Entity[]
  readonly messages: readonly LocatedMessage[]
}

/**
 * Puts the id of a publisher in place of its name. One that the registry lacks is created when a person asked for it, else left out with a message:
 * an error when a person has named it (`isGiven`), a warning when only the page did.
 */
export function settlePublisher(facts: AddedFacts, { entities }: Registry, { create, isGiven, file }: { readonly create: boolean; readonly isGiven: boolean; readonly file: string }): SettledPublisher {
  const { publisher: name, ...rest } = facts
  if (name === undefined) return { facts, created: [], messages: [] }
  const { id, newId, near } = { newId: undefined, near: undefined, ...findPublisher(name, entities) }
  if (id !== undefined) return { facts: { ...facts, publisher: id }, created: [], messages: [] }
  if (create) {
    const organization: Entity = { kind: 'organization', id: newId ?? '', name, otherNames: [], classification: 'media', identifiers: {}, redirectsFrom: [] }
    return { facts: { ...facts, publisher: organization.id }, created: [organization], messages: [] }
  }
  const hint = near === undefined ? '' : `Vouliez-vous dire « ${near} » ? `
  return { facts: rest, created: [], messages: [messageAt(isGiven ? publisherUnknown : siteUnknown, file, { name, id: newId ?? '', hint })] }
}
