/**
 * The public door of the shapes: what an entity, a claim, a source and a reading are, as TypeScript types and as validators.
 * Closed word lists that need no library stand at `@garrigue/schema/vocabulary`.
 */
export * from './decision.ts'
export * from './define-claim-kind.ts'
export * from './define-entity-kind.ts'
export * from './evidence.ts'
export * from './files/registry-entry.ts'
export * from './files/seed-file.ts'
export * from './id.ts'
export * from './json-schemas.ts'
export * from './kinds/index.ts'
export type { Coordinates } from './kinds/place.ts'
export type { Credit, Passage, SourceKind } from './kinds/source.ts'
export * from './message-kind.ts'
export * from './reading/index.ts'
export * from './records.ts'
export * from './rights.ts'
export * from './span.ts'
export * from './vocabulary.ts'
export * from './web-address.ts'
export * from './when.ts'
