import { indexLines } from '@garrigue/core'
import type { Entity } from '@garrigue/schema'
import { applyDecisions } from '../decisions/apply-decisions.ts'
import type { Docket } from '../decisions/docket.ts'
import type { LocatedMessage } from '../files/located-message.ts'
import type { ReadSeed } from '../read-text.ts'
import type { ClaimContext } from './claims/claim-context.ts'
import { draftClaims } from './claims/index.ts'
import { sourcesOf } from './sources.ts'

/** What the making of records knows of the world. */
export interface KnownWorld {
  readonly entities: ReadonlyMap<string, Entity>
  /** Registry files that could not be read, as `<plural>/<id>`: what names them is no second fault. */
  readonly unread: ReadonlySet<string>
}

/** A seed with all that it claims, as people have decided it; before anything of its words is shown. */
export interface SeedDraft {
  readonly read: ReadSeed
  readonly docket: Docket
  /** What is wrong with the decisions. */
  readonly messages: readonly LocatedMessage[]
}

/** Makes the claims of a seed from its reading, and applies what people decided about them. */
export function draftSeed(read: ReadSeed, { entities, unread }: KnownWorld): SeedDraft {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.seed.bytes)
  const contexts = sourcesOf(read, text, entities).map((draft): ClaimContext => ({ text, read, draft, entities }))
  const claims = contexts.flatMap((context) => draftClaims(context))
  return { read, ...applyDecisions(read.seed, { text, lines: indexLines(text), contexts, claims, entities, unread }) }
}
