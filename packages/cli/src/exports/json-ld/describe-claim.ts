import { claimKinds, type Claim, type Evidence } from '@garrigue/schema'
import { shownWords } from '../published.ts'
import { dated, type Addresses, type Node } from './node.ts'

/** A claim: who says it, where, as of when, what it is about, and the words that carry it. Its own fields keep their names. */
export function describeClaim(claim: Claim, addresses: Addresses): Node {
  const { id, type, evidence, assertedBy, attestedAt, stance, rule, review, supersedes, distinctFrom } = claim
  const [first] = evidence
  const named = namedIn(claim)
  return {
    ...addresses.claim(id),
    '@type': ['Claim', ...typesOf(claim)],
    identifier: id,
    appearance: addresses.source(first?.source ?? ''),
    ...dated('datePublished', attestedAt?.edtf),
    ...(assertedBy.speaker === undefined ? {} : { creator: addresses.entity(assertedBy.speaker) }),
    ...(named.length === 0 ? {} : { about: named.map((entity) => addresses.entity(entity)) }),
    ...inOtherWords(claim, addresses),
    'garrigue:type': type,
    ...ownFields(claim, addresses),
    'garrigue:voice': assertedBy.voice,
    'garrigue:stance': stance,
    'garrigue:rule': rule,
    'garrigue:review': review,
    ...(supersedes === undefined ? {} : { 'garrigue:supersedes': supersedes }),
    ...(distinctFrom === undefined ? {} : { 'garrigue:distinctFrom': distinctFrom.map((other) => addresses.claim(other.claim)) }),
    'garrigue:evidence': evidence.map((passage) => describeEvidence(passage, addresses)),
  }
}

function typesOf({ type }: Claim): readonly string[] {
  return type === 'role' ? ['OrganizationRole'] : type === 'quote' ? ['Quotation'] : type === 'figure' ? ['Observation'] : []
}

/** What schema.org has its own words for. */
function inOtherWords(claim: Claim, addresses: Addresses): Node {
  if (claim.type === 'role') return { roleName: claim.title, ...(claim.person === null ? {} : { member: addresses.entity(claim.person) }) }
  if (claim.type === 'figure') {
    const { value, unit, measure, subject } = claim
    return { value, unitText: unit, ...(measure === null ? {} : { measuredProperty: measure }), ...(subject === null ? {} : { observationAbout: addresses.entity(subject) }) }
  }
  const words = claim.type === 'quote' && claim.evidence[0] ? shownWords(claim.evidence[0]) : null
  return words === null ? {} : { text: words }
}

function namedIn(claim: Claim): readonly string[] {
  const fields = claim as unknown as Readonly<Record<string, string | null | readonly string[] | undefined>>
  return [...new Set(claimKinds[claim.type].references.flatMap((field) => [fields[field] ?? []].flat()))]
}

function ownFields(claim: Claim, addresses: Addresses): Node {
  const { fields, references } = claimKinds[claim.type]
  const values = claim as unknown as Readonly<Record<string, unknown>>
  const own = Object.keys(fields).flatMap((field): (readonly [string, unknown])[] => {
    const value = values[field] ?? null
    if (value === null || (Array.isArray(value) && value.length === 0)) return []
    const isReference = references.some((name) => name === field)
    return [[`garrigue:${field}`, isReference ? [value as string | readonly string[]].flat().map((id) => addresses.entity(id)) : isDate(value) ? value.edtf : value]]
  })
  return Object.fromEntries(own)
}

function isDate(value: unknown): value is { readonly edtf: string } {
  return typeof value === 'object' && value !== null && 'edtf' in value
}

/** A W3C annotation's target: the place, and the words when they may be shown. */
function describeEvidence({ source, start, end, text, withheld, opening, sha256, zone, line, href }: Evidence, addresses: Addresses): Node {
  const place = { '@type': 'oa:TextPositionSelector', 'oa:start': start, 'oa:end': end }
  return {
    '@type': 'oa:SpecificResource',
    'oa:hasSource': addresses.source(source),
    'oa:hasSelector': text === null ? [place] : [place, { '@type': 'oa:TextQuoteSelector', 'oa:exact': text }],
    ...(href === undefined ? {} : { url: href }),
    ...(withheld === undefined ? {} : { 'garrigue:withheld': withheld }),
    ...(opening === undefined ? {} : { 'garrigue:opening': opening.text }),
    'garrigue:sha256': sha256,
    'garrigue:zone': zone,
    'garrigue:line': line,
  }
}
