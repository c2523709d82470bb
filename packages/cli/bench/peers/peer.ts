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

/** Words that a number is not counted in: months, and the small words of a sentence. */
const NO_UNITS: ReadonlySet<string> = new Set(
  'janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre decembre a à au aux et ou où en de du des la le les l d dans sur pour par avec qui que est sont ont il elle ils elles se sa son ses ce cette mais dont puis h heures rue avenue boulevard'.split(' '),
)

/** The figure that a peer's number makes with what stands behind it: `%`, a currency, or the next word; nothing for a number that counts nothing. */
export function figureOfNumber(text: string, start: number, end: number, value: number): readonly Quantity[] {
  if (!Number.isFinite(value) || /^une?$/iu.test(text.slice(start, end).trim())) return []
  const next = /^[\s\u00a0\u202f]?(?:d[’'e]\s?)?(?:(\p{L}+)|([€$%]))/u.exec(text.slice(end, end + 40))
  const word = next?.[1] ?? next?.[2]
  if (next === null || word === undefined || NO_UNITS.has(word.toLowerCase())) return []
  const unit = { '€': 'EUR', euros: 'EUR', euro: 'EUR', $: 'USD', dollars: 'USD', Ans: 'an', ans: 'an' }[word] ?? word
  return [peerFigure(text, start, end + next[0].length, value, unit)]
}
