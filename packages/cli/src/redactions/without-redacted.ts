import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { namesRedacted, type Claim, type Entity, type RedactionGuard, type SeedRecords, type Withdrawal } from '@garrigue/schema'
import type { Project } from '../files/find-project.ts'
import type { LocatedMessage } from '../files/located-message.ts'
import { messageAt } from '../messages/message-at.ts'
import { applied, inFileName, stillNamed } from '../messages/redactions.ts'
import type { ReadSeed } from '../read-text.ts'
import { maskMessage } from './mask-message.ts'
import { REDACTIONS_FILE, readRedactions } from './read-redactions.ts'
import { redactEntities } from './redact-entities.ts'
import { redactSeed } from './redact-seed.ts'

/** What is about to be written among the records, and said of it. */
export interface Publishable {
  readonly seeds: readonly SeedRecords[]
  readonly entities: readonly Entity[]
  readonly withdrawn: readonly Withdrawal[]
  readonly messages: readonly LocatedMessage[]
  /** Record files that stay as they are on disk. */
  readonly kept: ReadonlySet<string>
}

/**
 * The same without those who are no longer to be named, whatever text or registry file brings them back. Throws `UsageError` when there are removals and not the key to
 * read them. A text that still names somebody after all this is left out.
 */
export function withoutRedacted(records: Publishable, reads: readonly ReadSeed[], { seeds: folder }: Pick<Project, 'seeds'>): Publishable {
  const root = dirname(folder)
  const guard = readRedactions(root)
  if (!guard) return records
  const texts = new Map(reads.map(({ seed }) => [seed.id, seed]))
  const { entities, removed } = redactEntities(records.entities, guard)
  const messages = records.messages.map((message) => maskMessage(message, guard))
  const seeds: SeedRecords[] = []
  for (const before of records.seeds) {
    const seed = texts.get(before.seed)
    const after = redactSeed(before, new TextDecoder('utf-8', { ignoreBOM: true }).decode(seed?.bytes ?? new Uint8Array()), removed, guard)
    const fault = namesRedacted(before.seed, guard) ? inFileName : namesRedacted(after, guard, before.seed) ? stillNamed : undefined
    if (fault) messages.push(maskMessage(messageAt(fault, seed?.file ?? REDACTIONS_FILE), guard))
    else seeds.push(after)
  }
  const linked = linkAnew(seeds, records.seeds)
  const changed = records.seeds.filter((before) => JSON.stringify(before) !== JSON.stringify(linked.find(({ seed }) => seed === before.seed))).length
  const gone = records.entities.length - entities.length
  if (changed + gone > 0) messages.push(messageAt(applied, REDACTIONS_FILE, { entities: gone, seeds: changed }))
  // An organization or a place may bear the name of somebody; then its id is that name.
  const withdrawn = records.withdrawn.filter(({ id }) => !namesRedacted([id], guard))
  return { seeds: linked, entities, withdrawn, messages, kept: new Set([...records.kept].filter((path) => !isNamedOnDisk(root, path, guard))) }
}

/** What leads to the id of another claim, perhaps of another text, leads to what is left of it or nowhere. */
function linkAnew(seeds: readonly SeedRecords[], before: readonly SeedRecords[]): SeedRecords[] {
  const left = new Set(seeds.flatMap(({ claims }) => claims.map(({ id }) => id)))
  const gone = new Set(before.flatMap(({ claims }) => claims.map(({ id }) => id)).filter((id) => !left.has(id)))
  if (gone.size === 0) return [...seeds]
  return seeds.map(({ seed, sources, claims, rejected = [], mentions }) => {
    const tombstones = rejected.filter(({ into }) => into === undefined || !gone.has(into))
    return { seed, sources, claims: claims.map((claim) => unlinked(claim, gone)), ...(tombstones.length === 0 ? {} : { rejected: tombstones }), mentions }
  })
}

function unlinked(claim: Claim, gone: ReadonlySet<string>): Claim {
  if (!claim.distinctFrom?.some((other) => gone.has(other.claim))) return claim
  const { distinctFrom, ...rest } = claim
  const left = distinctFrom.filter((other) => !gone.has(other.claim))
  return left.length === 0 ? rest : { ...rest, distinctFrom: left }
}

/** What stays as it is because of some fault elsewhere must not stay with a name in it. */
function isNamedOnDisk(root: string, path: string, guard: RedactionGuard): boolean {
  const file = join(root, 'packages', 'data', 'records', path)
  if (namesRedacted(path, guard)) return true
  return existsSync(file) && namesRedacted(parsed(readFileSync(file, 'utf8')), guard, /^seeds\/(.+)\.json$/.exec(path)?.[1])
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
