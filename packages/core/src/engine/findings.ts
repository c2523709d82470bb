import type {
  DateExpression,
  HeldRole,
  Mention,
  MentionKind,
  Quantity,
  QuotedWords,
  RegistryEntry,
  Span,
  StatedAttribute,
  StatedOccurrence,
  StatedRelation,
  Statement,
} from '@garrigue/schema'

/** One reason to take some words for a name of a kind. Reasons for the same words add up; what is against has a negative weight. */
export interface NameClue extends Span {
  readonly kind: MentionKind
  readonly weight: number
  /** Id of the rule. */
  readonly rule: string
  /** The registry entries that it may denote, when the rule knows. */
  readonly candidates?: readonly RegistryEntry[]
  /** Offsets of the name that these words repeat or abbreviate, when the text itself says so. */
  readonly sameAs?: Span
}

/** A mention with the registry entries it may denote, in the registry's order; none for a name that the registry lacks. */
export type FoundMention = Mention & { readonly candidates?: readonly RegistryEntry[] }

/** What rules have found so far, kind by kind. Refiners may replace a list; rules only add. */
export interface Findings {
  clues: NameClue[]
  mentions: FoundMention[]
  quotes: QuotedWords[]
  roles: HeldRole[]
  dates: DateExpression[]
  figures: Quantity[]
  relations: StatedRelation[]
  statements: Statement[]
  attributes: StatedAttribute[]
  occurrences: StatedOccurrence[]
}

export function emptyFindings(): Findings {
  return { clues: [], mentions: [], quotes: [], roles: [], dates: [], figures: [], relations: [], statements: [], attributes: [], occurrences: [] }
}
