import { defineEntityKind, type EntityBase, type EntityKind } from '../define-entity-kind.ts'

/** A body that acts under a name: company, cluster, school, public body, media, association, community, label. */
export interface Organization extends EntityBase {
  readonly kind: 'organization'
}

export const organization: EntityKind<Organization> = defineEntityKind<Organization>({
  name: 'organization',
  plural: 'organizations',
  route: 'organisations',
  labels: { fr: { one: 'organisation', many: 'organisations', article: 'une' }, en: { one: 'organization', many: 'organizations' } },
  classifications: {
    company: { fr: 'entreprise', en: 'company' },
    cluster: { fr: 'cluster', en: 'cluster' },
    'cluster-college': { fr: 'collège de cluster', en: 'college of a cluster' },
    school: { fr: 'école', en: 'school' },
    research: { fr: 'recherche', en: 'research body' },
    incubator: { fr: 'incubateur', en: 'incubator' },
    'public-body': { fr: 'organisme public', en: 'public body' },
    association: { fr: 'association', en: 'association' },
    foundation: { fr: 'fondation', en: 'foundation' },
    community: { fr: 'communauté', en: 'community' },
    label: { fr: 'label', en: 'label' },
    media: { fr: 'média', en: 'media' },
    cultural: { fr: 'institution culturelle', en: 'cultural body' },
    union: { fr: 'syndicat', en: 'union' },
    bank: { fr: 'banque', en: 'bank' },
    other: { fr: 'autre organisation', en: 'other organization' },
  },
  fields: {},
})
