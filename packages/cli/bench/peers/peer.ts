import type { DateExpression, Mention, Quantity, QuotedWords } from '@garrigue/schema'

/** What a peer reads of a text, in the shapes of a reading; a list that it does not make is absent. */
export interface PeerReading {
  readonly mentions?: readonly Mention[]
  readonly quotes?: readonly QuotedWords[]
  readonly dates?: readonly DateExpression[]
  readonly figures?: readonly Quantity[]
}

/** Another library of npm that reads some of what Garrigue reads. */
export interface Peer {
  readonly name: string
  /** `reference` is the day that relative dates count from, `YYYY-MM-DD`. */
  read(text: string, reference: string | undefined): PeerReading
}

const FIELDS = { rule: 'peer', evidence: [], features: [] } as const

export function peerMention(text: string, start: number, words: string, kind: Mention['kind']): Mention {
  return { start, end: start + words.length, text: text.slice(start, start + words.length), kind, entity: words.toLowerCase(), ...FIELDS }
}

export function peerQuote(text: string, start: number, end: number): QuotedWords {
  return { start, end, text: text.slice(start, end), speaker: null, voice: 'quoted', incises: [], ...FIELDS }
}

export function peerDate(text: string, start: number, end: number, edtf: string): DateExpression {
  return { start, end, text: text.slice(start, end), edtf, earliest: null, latest: null, basis: 'explicit', ...FIELDS }
}

export function peerFigure(text: string, start: number, end: number, value: number, unit: string): Quantity {
  return { start, end, text: text.slice(start, end), value, unit, qualifier: 'exact', measure: null, subject: null, ...FIELDS }
}
