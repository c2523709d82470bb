import { attributeNameLabels, claimTypes, entityKinds, occurrenceWordLabels, postLabels, predicateLabels, type Claim, type Disagreement, type Entity, type Source } from '@garrigue/schema'
import { byCodeUnit } from '../files/by-code-unit.ts'
import { shorten } from '../print/printable.ts'
import type { FieldChange } from './compare-by-id.ts'
import type { Difference } from './compare-snapshots.ts'
import { describeClaim, kindOfClaim, passageOf, type Names } from './describe-claim.ts'
import type { ChangedClaim } from './match-claims.ts'

/** Lines under a title, in the order in which somebody should read them. */
export interface Section {
  readonly title: string
  readonly lines: readonly string[]
}

const LONGEST_PASSAGE = 120
const LONGEST_VALUE = 60

/** All that is to be read of a difference: what needs a look first. Titles without lines are left out. */
export function sectionsOf(difference: Difference, names: Names): Section[] {
  const { entities, sources, claims, duplicates, disagreements, withdrawn } = difference
  const lost = inReadingOrder(claims.removed, (claim) => claim).map((claim) => `${kindOfClaim(claim)} : ${describeClaim(claim, names)} ${passageOf(claim, LONGEST_PASSAGE)}`)
  const sections: Section[] = [
    { title: 'Perdues, à regarder', lines: [...entities.removed.map((entity) => `${labelOf(entity)} : ${nameOf(entity)}${fateOf(entity, withdrawn)}`), ...sources.removed.map((source) => `source : ${source.name} (${source.id})${fateOf(source, withdrawn)}`), ...lost] },
    { title: 'Désaccords nouveaux', lines: disagreements.added.map((one) => describeDisagreement(one, names)) },
    { title: 'Désaccords levés', lines: disagreements.removed.map((one) => describeDisagreement(one, names)) },
    { title: 'Doublons possibles', lines: duplicates.map(({ entity, other }) => `${labelOf(entity)} : ${nameOf(entity)} et ${nameOf(other)}`) },
    { title: 'Nouvelles', lines: [...entities.added.map((entity) => `${labelOf(entity)} : ${nameOf(entity)}`), ...sources.added.map(({ id, name }) => `source : ${name} (${id})`), ...inReadingOrder(claims.added, (claim) => claim).map((claim) => `${kindOfClaim(claim)} : ${describeClaim(claim, names)} ${passageOf(claim, LONGEST_PASSAGE)}`)] },
    { title: 'Changées', lines: [...entities.moved.map(({ before, after }) => `${labelOf(before)} : ${before.id} mène maintenant à ${nameOf(after)}`), ...entities.changed.map(({ after, fields }) => `${labelOf(after)} : ${nameOf(after)} ; ${told(fields)}`), ...sources.changed.map(({ after, fields }) => `source : ${after.name} (${after.id}) ; ${told(fields)}`), ...inReadingOrder(claims.changed, ({ after }) => after).map((change) => describeChange(change, names))] },
    { title: 'Retirées par décision', lines: inReadingOrder(claims.settled, ({ claim }) => claim).map(({ claim, into }) => `${kindOfClaim(claim)} : ${describeClaim(claim, names)} ${passageOf(claim, LONGEST_PASSAGE)}${into === undefined ? '' : ` ; réunie à ${into}`}`) },
  ]
  return sections.filter(({ lines }) => lines.length > 0)
}

/** By type, then by source, then by place. */
function inReadingOrder<Item>(items: readonly Item[], claimOf: (item: Item) => Claim): Item[] {
  const key = (item: Item): string => {
    const { type, id, evidence: [first] } = claimOf(item)
    return [claimTypes.indexOf(type), first?.source ?? '', String(first?.start ?? 0).padStart(9, '0'), id].join(' ')
  }
  return items.toSorted((a, b) => byCodeUnit(key(a), key(b)))
}

/** What stands at the address of something lost. Nothing is asked for a person: the address is the name. */
function fateOf({ kind, id }: Entity | Source, withdrawn: ReadonlySet<string>): string {
  if (kind === 'person') return ''
  if (withdrawn.has(id)) return ' ; son adresse dit qu’elle est retirée'
  return ` ; son adresse ne mènerait nulle part : l’écrire dans registry/withdrawn.yaml${kind === 'source' ? '' : ', ou dans le redirectsFrom de qui lui succède'}`
}

function labelOf({ kind }: Entity): string {
  return (entityKinds[kind] as { readonly labels: { readonly fr: { readonly one: string } } } | undefined)?.labels.fr.one ?? kind
}

function nameOf({ name, id }: Entity): string {
  return `${name} (${id})`
}

const MATCHES: Readonly<Record<ChangedClaim['match'], string>> = { id: '', supersedes: ', qui en remplace une autre', question: ', même question', passage: ', mêmes mots' }
/** Fields that follow from what is told already, or that nobody can read. */
const UNTOLD: ReadonlySet<string> = new Set(['id', 'supersedes', 'segments', 'passages'])

function describeChange({ before, after, fields, match }: ChangedClaim, names: Names): string {
  const [was, is] = [describeClaim(before, names), describeClaim(after, names)]
  const rest = fields.filter(({ field }) => was === is || ['stance', 'assertedBy', 'attestedAt', 'review'].includes(field))
  return `${kindOfClaim(after)} : ${was === is ? is : `${was} → ${is}`}${MATCHES[match]}${rest.length === 0 ? '' : ` ; ${told(rest)}`}`
}

/** What the fields are called that most often change; others keep their names. */
const FIELDS: Readonly<Record<string, string>> = {
  name: 'nom',
  otherNames: 'autres noms',
  kind: 'sorte',
  homepage: 'site',
  identifiers: 'identifiants',
  redirectsFrom: 'anciens identifiants',
  evidence: 'passages',
  assertedBy: 'qui le dit',
  attestedAt: 'date de la source',
  stance: 'affirmé ou non',
  review: 'relecture',
  rule: 'règle',
  shownLength: 'mots montrés',
  title: 'fonction',
  value: 'valeur',
  speaker: 'locuteur',
  about: 'au sujet de',
  rights: 'droits',
  published: 'parution',
  publisher: 'éditeur',
  authors: 'auteurs',
  url: 'adresse',
}

function told(fields: readonly FieldChange[]): string {
  const word = ({ field, before, after }: FieldChange): string => `${FIELDS[field] ?? field}${isShort(before) && isShort(after) ? ` ${valueOf(before)} → ${valueOf(after)}` : ''}`
  return fields.filter(({ field }) => !UNTOLD.has(field)).map((change) => word(change)).join(', ') || 'sa place'
}

function isShort(value: unknown): boolean {
  return value === undefined || value === null || typeof value !== 'object' || (Array.isArray(value) && value.every((item) => typeof item === 'string') && value.length < 4)
}

function valueOf(value: unknown): string {
  if (value === undefined || value === null) return 'rien'
  return shorten(typeof value === 'string' ? value : JSON.stringify(value), LONGEST_VALUE)
}

/** « Cluster Garrigue, fondation : 1999~ | 2012~ » */
function describeDisagreement({ question, sides }: Disagreement, names: Names): string {
  const { type, subject, about, object } = question
  const labels: Readonly<Record<string, { readonly fr: string } | undefined>> = type === 'role' ? postLabels : type === 'relation' ? predicateLabels : type === 'attribute' ? attributeNameLabels : type === 'occurrence' ? occurrenceWordLabels : {}
  const what = [labels[about]?.fr ?? about, ...(object === undefined ? [] : [names.get(object) ?? object])].join(' ')
  return `${names.get(subject) ?? subject}, ${what} : ${sides.map(({ value }) => names.get(value) ?? value).join(' | ')}`
}
