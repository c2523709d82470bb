import type { QuotedWords, Span } from '@garrigue/schema'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import type { Step } from './define-rule.ts'
import type { FoundMention } from './findings.ts'
import { quotationsOf, type Quotation } from './quotations.ts'
import { tokenize, type Token } from './tokens.ts'

/** How far from the marks a speaker is looked for, in UTF-16 code units. */
const REACH = 240

/** Words within quotation marks, with all that a rule may look at to tell whose they are. */
export interface QuoteCandidate {
  readonly page: PressRoot
  readonly block: PressBlock
  readonly quotation: Quotation
  /** Tokens of the same block before, within and after the marks. */
  readonly before: readonly Token[]
  readonly inside: readonly Token[]
  readonly after: readonly Token[]
  /** The quote that was found before in the same article, if any. */
  readonly previous: QuotedWords | undefined
  /** The mention that starts at an offset. */
  readonly mentionAt: (start: number) => FoundMention | undefined
  /** The last person named before an offset in the article, outside of what is quoted. */
  readonly personBefore: (offset: number) => FoundMention | undefined
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

/** The step that finds quotes by a list of rules. */
export function quoteStep(rules: readonly QuoteRule[]): Step {
  return {
    id: 'quote',
    needs: ['mentions'],
    gives: 'raw quotes',
    run(page) {
      page.data.findings.quotes.push(...findQuotes(page, rules))
    },
  }
}

/** The quotes of the article's own zones, in the order of the text, each attributed by the first rule that answers. */
function findQuotes(page: PressRoot, rules: readonly QuoteRule[]): QuotedWords[] {
  const found: QuotedWords[] = []
  const names = new Map(page.data.findings.mentions.map((mention) => [mention.start, mention]))
  const people = page.data.findings.mentions.filter(({ kind }) => kind === 'person')
  let previous: QuotedWords | undefined
  let article: number | undefined
  for (const block of page.children) {
    if (block.data.article !== article) previous = undefined
    article = block.data.article
    if (article === undefined || NO_SPEECH.has(block.data.zone ?? 'boilerplate')) continue
    const first = page.children[page.data.articles[article]?.first ?? 0]?.data.start ?? 0
    for (const quotation of quotationsOf(page.data.source, block.data.start, block.data.end)) {
      const quote = attribute(candidateOf(page, block, quotation, previous, names, people, first), rules)
      if (!quote) continue
      found.push(quote)
      previous = quote
    }
  }
  return found
}

const NO_SPEECH: ReadonlySet<string> = new Set(['boilerplate', 'comment', 'title', 'byline', 'credit'])

function candidateOf(
  page: PressRoot,
  block: PressBlock,
  quotation: Quotation,
  previous: QuotedWords | undefined,
  names: ReadonlyMap<number, FoundMention>,
  people: readonly FoundMention[],
  articleStart: number,
): QuoteCandidate {
  const { source } = page.data
  const from = Math.max(block.data.start, quotation.start - REACH)
  const to = Math.min(block.data.end, quotation.end + REACH)
  return {
    page,
    block,
    quotation,
    before: tokenize(source.slice(from, quotation.start), from),
    inside: tokenize(source.slice(quotation.inner.start, quotation.inner.end), quotation.inner.start),
    after: tokenize(source.slice(quotation.end, to), quotation.end),
    previous,
    mentionAt: (start) => names.get(start),
    personBefore: (offset) => lastBefore(people, offset, articleStart),
  }
}

function lastBefore(people: readonly FoundMention[], offset: number, from: number): FoundMention | undefined {
  let low = 0
  let high = people.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((people[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const person = people[low - 1]
  return person && person.start >= from ? person : undefined
}

function attribute(candidate: QuoteCandidate, rules: readonly QuoteRule[]): QuotedWords | undefined {
  for (const rule of rules) {
    const answer = rule.attribute(candidate)
    if (answer === 'not-speech') return undefined
    if (!answer) continue
    const { start, end } = candidate.quotation.inner
    return { start, end, text: candidate.page.data.source.slice(start, end), speaker: answer.speaker, voice: 'quoted', rule: rule.id, evidence: answer.evidence }
  }
  return undefined
}
