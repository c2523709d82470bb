import { defineEntityKind, type EntityBase, type EntityKind } from '../define-entity-kind.ts'
import { id } from '../id.ts'
import { edtf } from '../when.ts'

/** A named event, once or recurrent (« Twitter Tour », « DigiWorld Summit », « Mons 2015 »). */
export interface Event extends EntityBase {
  readonly kind: 'event'
  /** Id of the place it belongs to. */
  readonly place?: string
  /** EDTF, only when the event's own name fixes it. */
  readonly edtf?: string
}

export const event: EntityKind<Event> = defineEntityKind<Event>({
  name: 'event',
  plural: 'events',
  route: 'evenements',
  labels: { fr: { one: 'événement', many: 'événements', article: 'un' }, en: { one: 'event', many: 'events' } },
  classifications: {
    summit: { fr: 'sommet', en: 'summit' },
    fair: { fr: 'salon', en: 'fair' },
    festival: { fr: 'festival', en: 'festival' },
    tour: { fr: 'tournée', en: 'tour' },
    meeting: { fr: 'rencontre', en: 'meeting' },
    competition: { fr: 'concours', en: 'competition' },
    'cultural-season': { fr: 'saison culturelle', en: 'cultural season' },
    signing: { fr: 'signature', en: 'signing' },
    launch: { fr: 'lancement', en: 'launch' },
    other: { fr: 'autre événement', en: 'other event' },
  },
  fields: { place: id, edtf },
})
