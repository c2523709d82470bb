import { claimKinds, type ClaimAnchor, type Span, type WrittenFields } from '@garrigue/schema'
import type { FilePlace } from '../files/read-yaml-file.ts'
import { noRecord, notAField, severalRecords } from '../messages/decisions.ts'
import { messageAt } from '../messages/message-at.ts'
import { nearest } from '../print/nearest.ts'
import { shorten } from '../print/printable.ts'
import type { UncitedClaim } from '../records/drafted-claim.ts'
import type { Case, Docket } from './docket.ts'
import { findPlace, shown, type Found } from './find-place.ts'

/** Where an anchor is written: the file, and the places of its words and of a field of `where`. */
export interface AnchorSite {
  readonly file: string
  readonly words: FilePlace
  readonly where: (key: string) => FilePlace
}

/** The one claim of a seed that rests on the words of an anchor; or what is to be said. */
export function findClaim(anchor: ClaimAnchor, docket: Pick<Docket, 'text' | 'lines' | 'cases'>, { file, words, where }: AnchorSite): Found<Case> {
  const stranger = Object.keys(anchor.where ?? {}).find((key) => claimKinds[anchor.claim].fields[key] === undefined)
  if (stranger !== undefined) return { fault: fieldFault(stranger, anchor, file, where(stranger)) }
  const place = findPlace(anchor.at, docket, file, words)
  if (!place.thing) return place
  const span = place.thing
  const here = docket.cases.filter(({ read }) => read.spans.some((other) => other.start < span.end && span.start < other.end))
  const fitting = here.filter(({ read: { claim } }) => claim.type === anchor.claim && fits(claim, anchor.where ?? {}))
  // A longer passage may hold the same words.
  const exact = fitting.filter(({ read }) => read.spans.some(({ start, end }) => start === span.start && end === span.end))
  const chosen = exact.length === 0 ? fitting : exact
  const [only] = chosen
  const details = { claim: anchor.claim, exact: shown(anchor.at.exact) }
  if (!only) return { fault: messageAt(noRecord, file, { ...details, where: anchor.where ? ' avec ces valeurs' : '', found: foundHere(here) }, words) }
  if (chosen.length > 1) return { fault: messageAt(severalRecords, file, { ...details, count: chosen.length, choices: choicesOf(chosen) }, words) }
  return { thing: only }
}

function fieldFault(key: string, { claim }: ClaimAnchor, file: string, place: FilePlace): NonNullable<Found<Case>['fault']> {
  const keys = Object.keys(claimKinds[claim].fields)
  const near = nearest(key, keys)
  const hint = near === undefined ? '' : `Vouliez-vous dire « ${near} » ? `
  return messageAt(notAField, file, { claim, key, hint, keys: keys.join(', ') }, place)
}

/** Whether what was read has the values that a person wrote; a date is compared by its EDTF. */
function fits(claim: UncitedClaim, where: WrittenFields): boolean {
  const fields = claim as unknown as Readonly<Record<string, unknown>>
  return Object.entries(where).every(([key, value]) => JSON.stringify(writtenOf(fields[key])) === JSON.stringify(value))
}

function writtenOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'edtf' in value ? value.edtf : value
}

function foundHere(cases: readonly Case[]): string {
  return cases.length === 0 ? '' : `Sur ces mots : ${[...new Set(cases.map(({ read }) => read.claim.type))].join(', ')}. `
}

const MOST_CHOICES = 4

/** What tells claims apart: for each, the first field in which it differs from the others. */
function choicesOf(cases: readonly Case[]): string {
  const claims = cases.map(({ read }) => read.claim as unknown as Readonly<Record<string, unknown>>)
  const keys = Object.keys(claimKinds[cases[0]?.read.claim.type ?? 'quote'].fields)
  const telling = keys.find((key) => new Set(claims.map((claim) => JSON.stringify(claim[key]))).size === claims.length) ?? keys.find((key) => new Set(claims.map((claim) => JSON.stringify(claim[key]))).size > 1)
  if (telling === undefined) return 'aucun champ ne les distingue, donner les mots exacts de l’une'
  return [...new Set(claims.map((claim) => `${telling}: ${shorten(JSON.stringify(writtenOf(claim[telling])), 60)}`))].slice(0, MOST_CHOICES).join(' | ')
}

/** The words that a case rests on first. */
export function firstSpan({ read }: Case): Span {
  return read.spans[0] ?? { start: 0, end: 0 }
}
