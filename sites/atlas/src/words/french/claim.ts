import type { Rights } from '@garrigue/data'

export const claim = {
  unknownPerson: 'personne non précisée',
  unknownOrganization: 'organisation non précisée',
  unknownSpeaker: 'Locuteur non précisé',
  line: (line: number) => `ligne ${line}`,
  seeInArticle: 'Voir dans l’article',
  readAtPublisher: 'Lire ces mots chez l’éditeur',
  withheld: 'Mots non reproduits',
  cutWhy: 'La suite n’est pas reproduite : droit de courte citation.',
  withheldBy: {
    full: 'Ces mots ne sont pas reproduits ici.',
    excerpt: 'Mots non reproduits : droit de courte citation.',
    facts: 'Aucun passage de cet article n’est reproduit ici.',
  } satisfies Readonly<Record<Rights, string>>,
  provenance: 'Passage et provenance',
  accordingTo: 'selon',
  /** Between a subject and what is said of it. */
  colon: ' : ',
  years: (count: string, value: number) => `${count}\u00A0${value < 2 ? 'an' : 'ans'}`,
  /** After « 3 milliards de »; others go by their code. */
  currencies: { EUR: 'euros', USD: 'dollars', GBP: 'livres sterling', CHF: 'francs suisses', CAD: 'dollars canadiens' } as Readonly<Record<string, string>>,
  hence: (date: string) => `, soit une naissance vers ${date}`,
  rule: 'règle',
  /** Of a claim that no rule read. */
  added: 'relevé ajouté à la main',
  permalink: 'Adresse permanente de ce relevé',
  /** Of a claim that a person has looked at. */
  ruledBy: (by: string, on: string) => `${by}, ${on}`,
  machineRead: 'la machine avait lu',
  machineReadNothing: 'la machine n’avait rien lu',
  /** What the general label of a relation does not say well, by the kind of its subject. */
  relations: {
    other: { 'located-in': 'implantation' },
    event: { 'located-in': 'tenue' },
    place: { 'located-in': 'lieu situé' },
    person: { 'member-of': 'appartenance à' },
  },
  fields: {
    person: 'personne',
    organization: 'organisation',
    title: 'fonction',
    subject: 'sujet',
    predicate: 'lien',
    object: 'objet',
    value: 'valeur',
    unit: 'unité',
    qualifier: 'précision',
    measure: 'grandeur',
    attribute: 'propriété',
    date: 'date',
    what: 'nature',
    event: 'événement',
    participants: 'participants',
    place: 'lieu',
    speaker: 'locuteur',
    about: 'à propos de',
    stance: 'position',
    assertedBy: 'voix',
  },
}
