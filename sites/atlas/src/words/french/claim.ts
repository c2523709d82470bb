import type { Rights } from '@garrigue/data'

export const claim = {
  unknownPerson: 'personne non précisée',
  unknownSpeaker: 'Locuteur non précisé',
  line: (line: number) => `ligne ${line}`,
  seeInArticle: 'Voir dans l’article',
  readAtPublisher: 'Lire ces mots chez l’éditeur',
  withheld: 'Mots retenus',
  cutWhy: 'La suite dépasse ce que le droit de courte citation permet de montrer ici.',
  withheldBy: {
    full: 'Ces mots ne sont pas reproduits ici.',
    excerpt: 'Ces mots dépassent ce que le droit de courte citation permet de montrer ici.',
    facts: 'Aucun passage de cet article n’est reproduit ici.',
  } satisfies Readonly<Record<Rights, string>>,
  cut: '[…]',
  cutLabel: 'suite non reproduite',
  provenance: 'Provenance et passage',
  accordingTo: 'selon',
  /** Between a subject and what is said of it. */
  colon: ' : ',
  rule: 'Règle',
}
