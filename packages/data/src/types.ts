/**
 * Every type of the package. They come from the project's schemas, and are copied into this package's declarations
 * when it is built.
 */
export type * from './generated/types.ts'
export type * from './kind-labels.ts'
export type {
  AssertedBy,
  ClaimBase,
  Coordinates,
  Credit,
  DateBasis,
  EntityBase,
  Evidence,
  Identifiers,
  MessageKind,
  NamedIn as Mention,
  Opening,
  Passage,
  Qualifier,
  Review,
  Rights,
  Segment,
  Severity,
  Source,
  Span,
  Stance,
  Voice,
  When,
  Zone,
} from '@garrigue/schema'
