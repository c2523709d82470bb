import { defineEntityKind, type EntityBase, type EntityKind } from '../define-entity-kind.ts'

/** A named work or product: software, show, book, publication, project. */
export interface Work extends EntityBase {
  readonly kind: 'work'
}

export const work: EntityKind<Work> = defineEntityKind<Work>({
  name: 'work',
  plural: 'works',
  route: 'oeuvres',
  labels: { fr: { one: 'œuvre', many: 'œuvres', article: 'une' }, en: { one: 'work', many: 'works' } },
  classifications: {
    publication: { fr: 'publication', en: 'publication' },
    show: { fr: 'spectacle', en: 'show' },
    software: { fr: 'logiciel', en: 'software' },
    book: { fr: 'livre', en: 'book' },
    film: { fr: 'film', en: 'film' },
    project: { fr: 'projet', en: 'project' },
    other: { fr: 'autre œuvre', en: 'other work' },
  },
  fields: {},
})
