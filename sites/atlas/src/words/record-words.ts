import type { Qualifier, Review, Rights, Stance, Zone } from '@garrigue/data'

/** French words for the closed lists of the records. Nouns, not verbs: a fact is told as of its source, never in the present. */
export const zones: Readonly<Record<Zone, string>> = {
  title: 'titre',
  byline: 'signature',
  standfirst: 'chapeau',
  heading: 'intertitre',
  paragraph: 'paragraphe',
  question: 'question',
  caption: 'légende',
  credit: 'crédit',
  list: 'liste',
  footnote: 'note',
  comment: 'commentaires de lecteurs',
  boilerplate: 'habillage du site',
}

export const rights: Readonly<Record<Rights, string>> = {
  full: 'Texte reproduit avec l’accord de l’éditeur ou sous une licence qui le permet.',
  excerpt: 'Courtes citations seulement : 280 caractères au plus par passage, un quart de l’article au plus (CPI, art.\u00A0L.\u00A0122-5, 3°\u00A0a).',
  facts: 'Faits seulement : noms, dates et chiffres. Aucun passage n’est reproduit.',
}

export const rightsShort: Readonly<Record<Rights, string>> = { full: 'texte intégral', excerpt: 'courtes citations', facts: 'faits seulement' }

export const reviews: Readonly<Record<Review, string>> = {
  machine: 'lecture automatique, non relue',
  accepted: 'lecture relue',
  corrected: 'lecture corrigée à la main',
}

export const stances: Readonly<Record<Stance, string>> = { asserted: 'affirmé', denied: 'démenti', planned: 'annoncé' }

export const qualifiers: Readonly<Record<Qualifier, string>> = {
  exact: '',
  about: 'environ ',
  'more-than': 'plus de ',
  'less-than': 'moins de ',
  'at-most': 'au plus ',
  'at-least': 'au moins ',
}

export const voices: Readonly<Record<string, string>> = {
  reporter: 'écrit par la rédaction',
  quoted: 'propos cités',
  paraphrased: 'propos rapportés',
  answer: 'réponse à une question',
  caption: 'légende d’une photographie',
}

export const predicates: Readonly<Record<string, string>> = {
  'merged-from': 'réunion, entre autres, de',
  'successor-of': 'suite de',
  'part-of': 'partie de',
  'member-of': 'adhésion à',
  'partner-of': 'partenariat avec',
  'located-in': 'implantation :',
  organizes: 'organisation de',
  hosts: 'accueil de',
  'participates-in': 'participation à',
  founded: 'fondation de',
  funds: 'financement de',
  owns: 'propriété de',
  'customer-of': 'clientèle auprès de',
  'nominated-to': 'nomination à',
  'created-work': 'création de',
}

export const occurrences: Readonly<Record<string, string>> = {
  launch: 'lancement',
  signing: 'signature',
  merger: 'fusion',
  debate: 'débat',
  fundraising: 'levée de fonds',
  appointment: 'nomination',
  meeting: 'réunion',
  opening: 'ouverture',
  award: 'distinction',
}

export const attributes: Readonly<Record<string, string>> = {
  'legal-form': 'forme juridique',
  founded: 'fondation',
  age: 'âge',
  headcount: 'effectif',
  address: 'adresse',
  revenue: 'chiffre d’affaires',
}

/** ISO 3166-1 alpha-2; a code that is not here is shown as it is. */
export const countries: Readonly<Record<string, string>> = {
  BE: 'Belgique',
  CA: 'Canada',
  CH: 'Suisse',
  DE: 'Allemagne',
  ES: 'Espagne',
  FR: 'France',
  GB: 'Royaume-Uni',
  IT: 'Italie',
  LU: 'Luxembourg',
  NL: 'Pays-Bas',
  PT: 'Portugal',
  US: 'États-Unis',
}
