/**
 * What of the package's root is written by hand: the functions, which go from one record to another, and all types.
 * `generated/index.ts`, which is the root, adds the lists.
 */
export * from './as-of.ts'
export * from './by-id.ts'
export * from './claim-by-id.ts'
export * from './claims-about.ts'
export * from './disagreements-about.ts'
export * from './evidence-of.ts'
export * from './resolve-id.ts'
export * from './source-of.ts'
export * from './verify.ts'
export type { AnyEntityId } from './any-id.ts'
export type * from './types.ts'
