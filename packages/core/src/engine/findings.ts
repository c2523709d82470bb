import type {
  DateExpression,
  HeldRole,
  Mention,
  Quantity,
  QuotedWords,
  RegistryEntry,
  StatedAttribute,
  StatedOccurrence,
  StatedRelation,
  Statement,
} from '@garrigue/schema'

/** A mention with the registry entries it may denote, in the registry's order; none for a name that the registry lacks. */
export type FoundMention = Mention & { readonly candidates?: readonly RegistryEntry[] }

/** What rules have found so far, kind by kind. Refiners may replace a list; rules only add. */
export interface Findings {
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
  return { mentions: [], quotes: [], roles: [], dates: [], figures: [], relations: [], statements: [], attributes: [], occurrences: [] }
}
