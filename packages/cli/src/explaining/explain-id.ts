import { explain } from '@garrigue/core'
import { claimKinds, reviewLabels, zoneLabels, type Claim, type RejectedClaim } from '@garrigue/schema'
import type { Case } from '../decisions/docket.ts'
import { describeClaim, type Names } from '../differences/describe-claim.ts'
import { entriesOf, type Registry } from '../files/read-registry.ts'
import { plain, shorten } from '../print/printable.ts'
import type { SeedDraft } from '../records/draft-seed.ts'
import type { ReadSeed } from '../read-text.ts'
import { writtenOf } from '../reviewing/anchor-of.ts'
import { explainEntity } from './explain-entity.ts'
import { printExplanation } from './print-explanation.ts'

/** All that an id can be looked for in. */
export interface Explained {
  readonly registry: Registry
  readonly reads: readonly ReadSeed[]
  readonly drafts: readonly SeedDraft[]
}

const LONGEST_PASSAGE = 200

/** Why a record is there, or is no more: of a claim its rule, passages and decisions; of an entity its file and where it is named; of a source its text. `undefined` for an id of nothing. */
export function explainId(id: string, world: Explained): string | undefined {
  const names: Names = new Map(world.registry.entities.map((entity) => [entity.id, entity.name]))
  for (const draft of world.drafts) {
    const own = draft.docket.cases.find(({ claim, isGone }) => claim.id === id && !isGone)
    if (own) return explainClaim(own, draft, world.registry, names)
    const heir = draft.docket.cases.find(({ claim, isGone }) => claim.supersedes === id && !isGone)
    if (heir) return `${id} : la machine l’avait lu ainsi ; corrigé, c’est maintenant ${heir.claim.id}.\n\n${explainClaim(heir, draft, world.registry, names)}`
    const gone = draft.docket.rejected.find((rejected) => rejected.id === id)
    if (gone) return explainRejected(gone, draft)
    const source = draft.docket.contexts.find((context) => context.draft.source.id === id)
    if (source) return explainSource(source.draft.source, draft)
  }
  return explainEntity(id, world)
}

/** Every id that could have been meant. */
export function idsOf({ registry, reads, drafts }: Explained): string[] {
  return [
    ...registry.entities.flatMap(({ id, redirectsFrom }) => [id, ...redirectsFrom]),
    ...reads.flatMap(({ reading }) => reading.mentions.map(({ entity }) => entity)),
    ...drafts.flatMap(({ docket }) => [...docket.contexts.map(({ draft }) => draft.source.id), ...docket.cases.map(({ claim }) => claim.id)]),
  ]
}

function explainClaim({ claim, spans, read }: Case, { docket, read: { seed } }: SeedDraft, registry: Registry, names: Names): string {
  const { type, id, rule, review, decision, original, supersedes, notes = [], assertedBy, attestedAt, distinctFrom = [] } = claim
  const [span] = spans
  const places = spans.map(({ start, end }) => {
    const { line, column } = docket.lines.place(start)
    return `  ${seed.file}:${line}:${column}  « ${shorten(docket.text.slice(start, end).replaceAll(/\s+/g, ' '), LONGEST_PASSAGE)} »`
  })
  const before = Object.entries(original ?? {}).map(([field, value]) => `  la machine avait lu ${field} : ${String(writtenOf(value) ?? JSON.stringify(value))}`)
  const said = [
    `${id}  ${claimKinds[type].labels.fr.one} : ${describeClaim(claim as unknown as Claim, names)}`,
    `  source ${read.draft.source.id}, ${attestedAt === null ? 'sans date' : `au ${attestedAt.edtf}`} ; dit par ${assertedBy.speaker === undefined ? (assertedBy.voice === 'reporter' ? 'la rédaction' : assertedBy.voice) : (names.get(assertedBy.speaker) ?? assertedBy.speaker)}`,
    `  ${reviewLabels[review].fr}${decision ? ` : ${decision.by}, le ${decision.on}, « ${decision.why} »` : ''}`,
    ...before,
    ...(supersedes === undefined ? [] : [`  remplace ${supersedes}`]),
    ...distinctFrom.map((other) => `  n’est pas la même chose que ${other.claim} : ${other.by}, « ${other.why} »`),
    ...notes.map((note) => `  note de ${note.by} : ${note.text}`),
    `  ${spans.length > 1 ? `${spans.length} passages` : 'passage'} :`,
    ...places,
    rule.startsWith('decision/') ? '  ajoutée par une décision, et non par une règle' : `  règle ${rule} (packages/core/src/rules/${rule}.md)`,
  ]
  // A rule explains what it read itself, which a decision may have changed since.
  const [readSpan = span] = read.spans
  const causes = readSpan === undefined || rule.startsWith('decision/') ? [] : explain(docket.text, readSpan, { format: seed.format, facts: seed.facts, registry: entriesOf(registry.entities) }).map((one) => printExplanation(one, seed.file, { rule }))
  return [...said.map((line) => plain(line)), '', ...causes].join('\n')
}

function explainRejected({ id, type, into, by, on, why, line, start, end }: RejectedClaim, { docket, read: { seed } }: SeedDraft): string {
  const fate = into === undefined ? 'n’est plus publiée' : `est réunie à ${into}`
  return [
    `${id}  ${claimKinds[type].labels.fr.one} : cette fiche ${fate}.`,
    `  ${by}, le ${on} : « ${why} » (seeds/${seed.id}.review.yaml)`,
    `  ${seed.file}:${line}  « ${shorten(docket.text.slice(start, end), LONGEST_PASSAGE)} »`,
  ].map((one) => plain(one)).join('\n')
}

function explainSource({ id, name, publisher, published, rights, segments, url }: SeedDraft['docket']['contexts'][number]['draft']['source'], { docket, read: { seed } }: SeedDraft): string {
  const zones = new Map<string, number>()
  for (const { zone } of segments) zones.set(zoneLabels[zone].fr, (zones.get(zoneLabels[zone].fr) ?? 0) + 1)
  const claims = docket.cases.filter(({ read, isGone }) => read.draft.source.id === id && !isGone)
  return [
    `${id}  source : ${name}`,
    `  ${publisher?.text ?? 'éditeur inconnu'}, ${published?.edtf ?? 'sans date'}, droits « ${rights} »${url === undefined ? '' : `, ${url}`}`,
    `  ${seed.file}, ${[...zones].map(([zone, count]) => `${zone} ${count}`).join(', ')}`,
    `  ${claims.length} fiche${claims.length > 1 ? 's' : ''} :`,
    ...claims.map(({ claim }) => `    ${claim.id}  ${claimKinds[claim.type].labels.fr.one}`),
    `  ce que l’on sait du texte : ${seed.factsFile?.file ?? 'rien n’est écrit à côté'}`,
  ].map((one) => plain(one)).join('\n')
}
