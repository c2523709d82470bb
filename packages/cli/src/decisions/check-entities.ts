import { claimKinds, entityKinds, type AssertedBy, type Claim, type Entity } from '@garrigue/schema'
import type { LocatedMessage } from '../files/located-message.ts'
import { aboutPerson, unknownEntity } from '../messages/decisions.ts'
import { messageAt } from '../messages/message-at.ts'
import { nearest } from '../print/nearest.ts'
import type { DecisionSite, Docket } from './docket.ts'

/** Fields that hold an id of one kind only; the others may name anything. */
const KINDS: Readonly<Record<string, readonly Entity['kind'][]>> = {
  person: ['person'],
  organization: ['organization'],
  event: ['event'],
  place: ['place'],
  speaker: ['person', 'organization'],
}

/** Names that are written in a decision: own fields of a claim under `key`, and whose word it is. */
export interface WrittenNames {
  readonly type: Claim['type']
  readonly key: 'set' | 'fields'
  readonly fields: Readonly<Record<string, unknown>>
  readonly assertedBy: { readonly value: AssertedBy | undefined; readonly path: readonly string[] }
}

/** What is wrong with the ids of a decision. A file of the registry that could not be read is known all the same. */
export function checkEntities({ type, key, fields, assertedBy }: WrittenNames, docket: Docket, { file, at }: DecisionSite): LocatedMessage[] {
  const named = [
    ...(claimKinds[type].references as readonly string[]).flatMap((field) => {
      const value = fields[field]
      const ids = Array.isArray(value) ? value.map((id: string, index) => ({ id, path: [key, field, index] })) : typeof value === 'string' ? [{ id: value, path: [key, field] }] : []
      return ids.map((one) => ({ ...one, field }))
    }),
    ...(assertedBy.value?.speaker === undefined ? [] : [{ id: assertedBy.value.speaker, path: [...assertedBy.path, 'speaker'], field: 'speaker' }]),
  ]
  const unknown = named.flatMap(({ id, path, field }) => {
    const kinds = KINDS[field]
    if (isKnown(id, kinds, docket)) return []
    const what = kinds === undefined ? 'd’entité' : kinds.length > 1 ? 'de personne ni d’organisation' : `d’identifiant de sorte « ${kinds.map((kind) => entityKinds[kind].labels.fr.one).join()} »`
    return [messageAt(unknownEntity, file, { key: field, id, what, hint: hintFor(id, kinds, docket) }, at(...path))]
  })
  const subject = fields['subject']
  const isPrivate = type === 'attribute' && typeof subject === 'string' && docket.entities.get(subject)?.kind === 'person'
  return isPrivate ? [...unknown, messageAt(aboutPerson, file, { id: subject }, at(key, 'subject'))] : unknown
}

function isKnown(id: string, kinds: readonly Entity['kind'][] | undefined, { entities, unread }: Docket): boolean {
  const kind = entities.get(id)?.kind
  if (kind === undefined) return Object.values(entityKinds).some(({ name, plural }) => unread.has(`${plural}/${id}`) && (kinds?.includes(name) ?? true))
  return kinds?.includes(kind) ?? true
}

function hintFor(id: string, kinds: readonly Entity['kind'][] | undefined, { entities }: Docket): string {
  const all = [...entities.values()]
  const heir = all.find(({ redirectsFrom }) => redirectsFrom.includes(id))
  if (heir) return `Son identifiant est maintenant « ${heir.id} ». `
  const near = nearest(id, all.flatMap((entity) => (kinds?.includes(entity.kind) ?? true ? [entity.id] : [])))
  return near === undefined ? '' : `Vouliez-vous dire « ${near} » ? `
}
