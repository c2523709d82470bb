import type { DateBasis, OccurrenceKind, Outcome, Post, Predicate, Qualifier, Review, Stance, Voice, Zone } from './vocabulary.ts'

/** A word of a closed list as a reader should see it. */
export interface Label {
  readonly fr: string
  readonly en: string
}

/** The words of a whole list. */
export type Labels<Word extends string> = Readonly<Record<Word, Label>>

export const zoneLabels: Labels<Zone> = {
  title: { fr: 'titre', en: 'title' },
  byline: { fr: 'signature', en: 'byline' },
  standfirst: { fr: 'chapeau', en: 'standfirst' },
  heading: { fr: 'intertitre', en: 'heading' },
  paragraph: { fr: 'paragraphe', en: 'paragraph' },
  question: { fr: 'question', en: 'question' },
  caption: { fr: 'légende', en: 'caption' },
  credit: { fr: 'crédit', en: 'credit' },
  list: { fr: 'liste', en: 'list' },
  footnote: { fr: 'note', en: 'footnote' },
  comment: { fr: 'commentaire de lecteur', en: 'reader’s comment' },
  boilerplate: { fr: 'habillage du site', en: 'boilerplate' },
}

export const voiceLabels: Labels<Voice> = {
  reporter: { fr: 'écrit par la rédaction', en: 'written by the reporter' },
  quoted: { fr: 'propos cités', en: 'quoted' },
  paraphrased: { fr: 'propos rapportés', en: 'paraphrased' },
  answer: { fr: 'réponse à une question', en: 'answer to a question' },
  caption: { fr: 'légende d’une photographie', en: 'caption of a photograph' },
}

export const stanceLabels: Labels<Stance> = {
  asserted: { fr: 'affirmé', en: 'asserted' },
  denied: { fr: 'démenti', en: 'denied' },
  planned: { fr: 'annoncé', en: 'planned' },
}

export const reviewLabels: Labels<Review> = {
  machine: { fr: 'lecture automatique, non relue', en: 'read by machine, not reviewed' },
  accepted: { fr: 'lecture relue', en: 'reviewed' },
  corrected: { fr: 'lecture corrigée à la main', en: 'corrected by hand' },
}

export const dateBasisLabels: Labels<DateBasis> = {
  explicit: { fr: 'écrite dans le texte', en: 'written in the text' },
  weekday: { fr: 'd’après le jour de la semaine', en: 'from the day of the week' },
  relative: { fr: 'd’après une autre date', en: 'from another date' },
  publication: { fr: 'd’après la parution', en: 'from the date of publication' },
  comment: { fr: 'd’après les commentaires', en: 'from the comments' },
  'side-file': { fr: 'donnée avec le texte', en: 'given with the text' },
}

/** Before a number: « plus de 600 »; nothing before an exact one. */
export const qualifierLabels: Labels<Qualifier> = {
  exact: { fr: '', en: '' },
  about: { fr: 'environ', en: 'about' },
  'more-than': { fr: 'plus de', en: 'more than' },
  'less-than': { fr: 'moins de', en: 'less than' },
  'at-most': { fr: 'au plus', en: 'at most' },
  'at-least': { fr: 'au moins', en: 'at least' },
}

/** Nouns, between subject and object: a fact is told as of its source, never in the present. */
export const predicateLabels: Labels<Predicate> = {
  'merged-from': { fr: 'réunion, entre autres, de', en: 'merger, among others, of' },
  'successor-of': { fr: 'suite de', en: 'successor of' },
  'part-of': { fr: 'partie de', en: 'part of' },
  'member-of': { fr: 'adhésion à', en: 'membership of' },
  'partner-of': { fr: 'partenariat avec', en: 'partnership with' },
  'located-in': { fr: 'implantation à', en: 'location in' },
  organizes: { fr: 'organisation de', en: 'organizer of' },
  hosts: { fr: 'accueil de', en: 'hosting of' },
  'participates-in': { fr: 'participation à', en: 'participation in' },
  founded: { fr: 'fondation de', en: 'founding of' },
  funds: { fr: 'financement de', en: 'funding of' },
  owns: { fr: 'détention de', en: 'ownership of' },
  'customer-of': { fr: 'clientèle auprès de', en: 'custom with' },
  'nominated-to': { fr: 'nomination à', en: 'nomination to' },
  'created-work': { fr: 'création de', en: 'creation of' },
}

export const occurrenceWordLabels: Labels<OccurrenceKind> = {
  launch: { fr: 'lancement', en: 'launch' },
  signing: { fr: 'signature', en: 'signing' },
  merger: { fr: 'fusion', en: 'merger' },
  debate: { fr: 'débat', en: 'debate' },
  fundraising: { fr: 'levée de fonds', en: 'fundraising' },
  appointment: { fr: 'nomination', en: 'appointment' },
  meeting: { fr: 'réunion', en: 'meeting' },
  opening: { fr: 'ouverture', en: 'opening' },
  award: { fr: 'distinction', en: 'award' },
}

/** Attributes are an open list; these are those that the reader and the editors use today. */
export const attributeNameLabels: Readonly<Record<string, Label>> = {
  founded: { fr: 'fondation', en: 'founding' },
  age: { fr: 'âge', en: 'age' },
  'founding-cause': { fr: 'origine de la fondation', en: 'cause of the founding' },
  headcount: { fr: 'effectif', en: 'headcount' },
  revenue: { fr: 'chiffre d’affaires', en: 'revenue' },
  address: { fr: 'adresse', en: 'address' },
  'legal-form': { fr: 'forme juridique', en: 'legal form' },
}

export const postLabels: Labels<Post> = {
  president: { fr: 'présidence', en: 'presidency' },
  director: { fr: 'direction', en: 'directorship' },
  mayor: { fr: 'mairie', en: 'mayoralty' },
  manager: { fr: 'gérance', en: 'management' },
  'secretary-general': { fr: 'secrétariat général', en: 'general secretariat' },
  treasurer: { fr: 'trésorerie', en: 'treasury' },
}

export const outcomeLabels: Labels<Outcome> = {
  agrees: { fr: 'les sources concordent', en: 'the sources agree' },
  refines: { fr: 'une source précise l’autre', en: 'one source refines the other' },
  changed: { fr: 'la réponse a changé', en: 'the answer has changed' },
  disagrees: { fr: 'les sources se contredisent', en: 'the sources disagree' },
}
