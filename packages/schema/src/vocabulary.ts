/**
 * The closed word lists of Garrigue, free of any library, so that the reader (which carries no schema library) and the
 * validators share them. English terms follow schema.org, Popolo and FollowTheMoney.
 */

/** What a line of a page is. Each character of a text belongs to exactly one zone. */
export const ZONES = [
  'title',
  'byline',
  'standfirst',
  'heading',
  'paragraph',
  'question',
  'caption',
  'credit',
  'list',
  'footnote',
  'comment',
  'boilerplate',
] as const
export type Zone = (typeof ZONES)[number]

/** Zones whose words are not the article's: no claim and no record ever comes from them. */
export const FOREIGN_ZONES: readonly Zone[] = ['comment', 'boilerplate']

/** What a name can denote. A `source` is an entity too, but never the object of a mention. */
export const MENTION_KINDS = ['person', 'organization', 'place', 'event', 'work'] as const
export type MentionKind = (typeof MENTION_KINDS)[number]

/** In whose voice something is said. */
export const VOICES = ['reporter', 'quoted', 'paraphrased', 'answer', 'caption'] as const
export type Voice = (typeof VOICES)[number]

/** Whether what is said is said to be, not to be, or to come. */
export const STANCES = ['asserted', 'denied', 'planned'] as const
export type Stance = (typeof STANCES)[number]

/** Where a claim stands: as the machine made it, looked at by a person, or corrected by one. */
export const REVIEWS = ['machine', 'accepted', 'corrected'] as const
export type Review = (typeof REVIEWS)[number]

/** Where the value of a date comes from. */
export const DATE_BASES = ['explicit', 'weekday', 'relative', 'publication', 'comment', 'side-file'] as const
export type DateBasis = (typeof DATE_BASES)[number]

/** How much of a text may be shown: see `rights.ts` for the figures. */
export const RIGHTS = ['full', 'excerpt', 'facts'] as const
export type Rights = (typeof RIGHTS)[number]

/** The facts that can hold between two named entities. */
export const PREDICATES = [
  'merged-from',
  'successor-of',
  'part-of',
  'member-of',
  'partner-of',
  'located-in',
  'organizes',
  'hosts',
  'participates-in',
  'founded',
  'funds',
  'owns',
  'customer-of',
  'nominated-to',
  'created-work',
] as const
export type Predicate = (typeof PREDICATES)[number]

/** How exact a figure is: `about` for « une vingtaine », `more-than` for « plus de 600 », and so on. */
export const QUALIFIERS = ['exact', 'about', 'more-than', 'less-than', 'at-most', 'at-least'] as const
export type Qualifier = (typeof QUALIFIERS)[number]

/** An `error` makes a command exit with 1; a `warning` asks somebody to look; an `info` only tells. */
export const SEVERITIES = ['error', 'warning', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

/** What happened, for the chronology. */
export const OCCURRENCES = ['launch', 'signing', 'merger', 'debate', 'fundraising', 'appointment', 'meeting', 'opening', 'award'] as const
export type OccurrenceKind = (typeof OCCURRENCES)[number]

/** How the answers of several claims to one question stand to each other. */
export const OUTCOMES = ['agrees', 'refines', 'changed', 'disagrees'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Functions that one person at a time holds in an organization, so that two holders are a change or a disagreement. */
export const POSTS = ['president', 'director', 'mayor', 'manager', 'secretary-general', 'treasurer'] as const
export type Post = (typeof POSTS)[number]
