import type { QuotedWords, Span } from '@garrigue/schema'
import type { Zone } from '@garrigue/schema/vocabulary'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import type { Product, Step } from './define-rule.ts'
import type { Quotation } from './pair-marks.ts'
import { quotationsIn } from './quotations.ts'
import { speakingBlocks } from './speaking-blocks.ts'

/** Words within quotation marks, with what a rule may look at to tell whose they are. */
export interface QuoteCandidate {
  readonly page: PressRoot
  /** The block in which they start, and the one in which they end: a speech may take several. */
  readonly block: PressBlock
  readonly last: PressBlock
  readonly quotation: Quotation
  /** The quote that was found before in the text of the same article; none for what is shown apart (titles, headings, captions). */
  readonly previous: QuotedWords | undefined
  /** Whether it is shown apart: in a title, a heading, a caption, a standfirst. */
  readonly isApart: boolean
  /** All quotes of the article's running text; empty while these are looked for. */
  readonly said: readonly QuotedWords[]
}

/** Whose words they are; a null speaker says that they are speech, but that the text does not tell whose. */
export interface Attribution {
  readonly speaker: string | null
  /** The speaker's name and the verb of speech, where there are any. */
  readonly evidence: readonly Span[]
}

/** One way in which a text says who speaks. The first rule of the list that answers wins. */
export interface QuoteRule {
  /** Permanent: `quote/speaker-after`. */
  readonly id: string
  /** `undefined` when the rule has nothing to say, `'not-speech'` when the marks hold something else than speech. */
  attribute(candidate: QuoteCandidate): Attribution | 'not-speech' | undefined
}

export interface QuoteStepOptions {
  readonly rules: readonly QuoteRule[]
  readonly needs: readonly Product[]
  /** What the writer has put within the quoted words: clauses such as « explique X », notes in brackets. Spans of the page's text, in order. */
  readonly incisesIn: (candidate: QuoteCandidate) => readonly Span[]
}

/** The step that finds quotes by a list of rules. */
export function quoteStep(options: QuoteStepOptions): Step {
  return {
    id: 'quote',
    needs: options.needs,
    gives: 'raw quotes',
    run(page) {
      const first = findQuotes(page, options, (block) => !isApart(block))
      const said = new Map<number, QuotedWords[]>()
      for (const { candidate, quote } of first) {
        const { article = 0 } = candidate.block.data
        const before = said.get(article)
        if (before) before.push(quote)
        else said.set(article, [quote])
      }
      // What the last rule gave to nobody is looked at once more, now that all is known that the article says.
      const last = options.rules.at(-1)?.id
      const running = first.map(({ candidate, quote }) => (quote.rule === last ? (attribute({ ...candidate, said: said.get(candidate.block.data.article ?? 0) ?? NONE }, options) ?? quote) : quote))
      const apart = findQuotes(page, options, isApart, said).map(({ quote }) => quote)
      for (const quote of [...running, ...apart].toSorted((a, b) => a.start - b.start)) page.data.findings.quotes.push(quote)
    },
  }
}

/** Zones that show words apart, before or beside the text that says whose they are: they are read once the text is. */
const APART: ReadonlySet<Zone> = new Set<Zone>(['title', 'heading', 'caption', 'standfirst'])

function isApart({ data }: PressBlock): boolean {
  return APART.has(data.zone ?? 'boilerplate')
}

interface FoundQuote {
  readonly quote: QuotedWords
  readonly candidate: QuoteCandidate
}

/** The quotes of the blocks of a page that are meant, in the order of the text, each attributed by the first rule that answers. */
function findQuotes(page: PressRoot, options: QuoteStepOptions, isMeant: (block: PressBlock) => boolean, said?: ReadonlyMap<number, readonly QuotedWords[]>): FoundQuote[] {
  const found: FoundQuote[] = []
  const blocks = speakingBlocks(page)
  for (const [index, block] of blocks.entries()) {
    const { article = 0 } = block.data
    if (!isMeant(block)) continue
    for (const quotation of quotationsIn(page, block)) {
      if (quotation.start < block.data.start) continue
      const before = found.at(-1)
      const previous = said || before?.candidate.block.data.article !== block.data.article ? undefined : before?.quote
      const candidate = { page, block, last: lastBlock(blocks, index, quotation), quotation, previous, isApart: said !== undefined, said: said?.get(article) ?? NONE }
      const quote = attribute(candidate, options)
      if (quote) found.push({ quote, candidate })
    }
  }
  return found
}

const NONE: readonly QuotedWords[] = []

function lastBlock(blocks: readonly PressBlock[], first: number, { end }: Quotation): PressBlock {
  let index = first
  while ((blocks[index + 1]?.data.start ?? end) < end) index++
  return blocks[index] as PressBlock
}

function attribute(candidate: QuoteCandidate, { rules, incisesIn }: QuoteStepOptions): QuotedWords | undefined {
  for (const rule of rules) {
    const answer = rule.attribute(candidate)
    if (answer === 'not-speech') return undefined
    if (!answer) continue
    const { start, end } = candidate.quotation.inner
    const text = candidate.page.data.source.slice(start, end)
    return { start, end, text, speaker: answer.speaker, voice: 'quoted', rule: rule.id, evidence: answer.evidence, incises: incisesIn(candidate) }
  }
  return undefined
}
