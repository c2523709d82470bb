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
  Decision,
  Disagreement,
  Distinction,
  EditorialNote,
  EntityBase,
  Evidence,
  Identifiers,
  Label,
  MessageKind,
  NamedIn as Mention,
  Opening,
  OriginalValue,
  Outcome,
  Passage,
  Post,
  Qualifier,
  Question,
  Review,
  Rights,
  Segment,
  Severity,
  Side,
  Source,
  Span,
  Stance,
  Voice,
  When,
  Zone,
} from '@garrigue/schema'
