import { defineEntityKind, type EntityBase, type EntityKind } from '../define-entity-kind.ts'

/** Somebody named in the press in a public role. Nothing else is kept: no age, no address, no portrait. */
export interface Person extends EntityBase {
  readonly kind: 'person'
}

export const person: EntityKind<Person> = defineEntityKind<Person>({
  name: 'person',
  plural: 'people',
  route: 'personnes',
  labels: { fr: { one: 'personne', many: 'personnes', article: 'une' }, en: { one: 'person', many: 'people' } },
  classifications: {},
  fields: {},
})
