import { claimKinds, type Claim, type Entity, type NamedIn, type RejectedClaim, type Source } from '@garrigue/schema'
import { entityReferences } from './entity-references.ts'
import { expected, reportTo, type Problem, type Report, type Steps } from './problem.ts'
import type { Located, Records } from './records.ts'

/** Every id that a record names is the id of an entity or source that is published, and not one that redirects. */
export function checkReferences({ entities, sources, claims, mentions, rejected }: Records): readonly Problem[] {
  const problems: Problem[] = []
  const kinds = new Map(entities.map(({ record }) => [record.id, record.kind]))
  const redirects = new Map(entities.flatMap(({ record }) => record.redirectsFrom.map((from) => [from, record.id])))
  const claimIds = new Set(claims.map(({ record }) => record.id))
  const files = new Map(sources.map(({ record, file }) => [record.id, file]))

  const check = <Record>(located: readonly Located<Record>[], look: (record: Record, checks: Checks) => void): void => {
    for (const { record, file, at } of located) {
      const report = reportTo(problems, { file, at })
      look(record, {
        report,
        kindOf: (id) => kinds.get(id),
        entity(within, id) {
          if (kinds.has(id)) return
          const heir = redirects.get(id)
          const more = heir === undefined ? ', which no file of records/entities has' : `, which redirects to "${heir}"`
          report(within, expected('the id of an entity', id) + more)
        },
        claim(within, id) {
          if (!claimIds.has(id)) report(within, expected('the id of a claim', id) + ', which no file of records/seeds has')
        },
        source(within, id) {
          if (files.get(id) !== file) report(within, expected('the id of a source of this file', id))
        },
      })
    }
  }

  check(entities, checkEntity)
  check(sources, checkSource)
  check(claims, checkClaim)
  check(mentions, checkMention)
  check(rejected, checkRejected)
  return problems
}

interface Checks {
  readonly report: Report
  readonly entity: (at: Steps, id: string) => void
  readonly source: (at: Steps, id: string) => void
  readonly claim: (at: Steps, id: string) => void
  readonly kindOf: (id: string) => Entity['kind'] | undefined
}

function checkEntity(record: Entity, { entity, report }: Checks): void {
  const fields = record as unknown as Readonly<Record<string, string | undefined>>
  for (const field of entityReferences(record.kind)) {
    const id = fields[field]
    if (id === record.id) report([field], expected('the id of another entity', id))
    else if (id !== undefined) entity([field], id)
  }
}

function checkSource({ publisher, authors, via }: Source, { entity }: Checks): void {
  if (publisher !== null && publisher.entity !== null) entity(['publisher', 'entity'], publisher.entity)
  for (const [field, credits] of Object.entries({ authors, via })) {
    credits.forEach((credit, index) => {
      if (credit.entity !== null) entity([field, index, 'entity'], credit.entity)
    })
  }
}

function checkClaim(claim: Claim, { entity, source, claim: named, report }: Checks): void {
  const fields = claim as unknown as Readonly<Record<string, string | null | readonly string[]>>
  for (const field of claimKinds[claim.type].references) {
    const value = fields[field] ?? []
    if (typeof value === 'string') entity([field], value)
    else value.forEach((id, index) => entity([field, index], id))
  }
  const { assertedBy, evidence, supersedes, distinctFrom } = claim
  if (assertedBy.speaker !== undefined) entity(['assertedBy', 'speaker'], assertedBy.speaker)
  evidence.forEach((passage, index) => source(['evidence', index, 'source'], passage.source))
  if (new Set(evidence.map((passage) => passage.source)).size > 1) {
    report(['evidence'], 'expected passages of one source: a claim is what one source says')
  }
  if (supersedes === claim.id) report(['supersedes'], expected('the id of another claim', supersedes))
  distinctFrom?.forEach((other, index) => {
    const at = ['distinctFrom', index, 'claim']
    if (other.claim === claim.id) report(at, expected('the id of another claim', other.claim))
    else named(at, other.claim)
  })
}

function checkRejected({ source: id, into }: RejectedClaim, { source, claim }: Checks): void {
  source(['source'], id)
  if (into !== undefined) claim(['into'], into)
}

function checkMention(mention: NamedIn, { entity, source, kindOf, report }: Checks): void {
  source(['source'], mention.source)
  entity(['entity'], mention.entity)
  const kind = kindOf(mention.entity)
  if (kind !== undefined && kind !== mention.kind) {
    report(['kind'], expected(`"${kind}", the kind of "${mention.entity}"`, mention.kind))
  }
}
