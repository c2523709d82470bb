import type { Statement } from '@garrigue/schema'
import { countWhile } from '../engine/count-while.ts'
import { defineRule, type Step } from '../engine/define-rule.ts'
import { speakingBlocks } from '../engine/speaking-blocks.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { itemsAround, sentencesOf, type SpeechItem } from './speech-items.ts'
import type { SpeechPlace } from './speech-place.ts'
import { speakerOf } from './speech-speakers.ts'
import type { Subject } from './speech-noun-phrase.ts'

/** A sentence of the running text, its quotations as one item each. */
export interface ToldSentence {
  readonly page: PressRoot
  readonly block: PressBlock
  readonly items: readonly SpeechItem[]
  /** Indexes of its first item and after its last one, the marks that end it left out. */
  readonly from: number
  readonly to: number
}

const TOLD: ReadonlySet<string> = new Set(['paragraph', 'standfirst', 'list', 'title', 'footnote'])

/** Who is reported to say what. */
export interface Report {
  readonly subject: Subject
  /** Indexes of the first item of what is said, and after its last one. */
  readonly from: number
  readonly to: number
  readonly verb?: SpeechItem | undefined
}

/** A shape of statements: of a sentence, the reports that it may hold, of which the first that tells enough is one. */
export interface StatementRule {
  /** `statement/said-that` */
  readonly id: string
  readonly read: (told: ToldSentence) => Iterable<Report>
}

/** The step that goes over the running text with one rule. */
export function statementRule({ id, read }: StatementRule): Step {
  return defineRule({
    id,
    makes: 'statements',
    needs: ['mentions', 'quotes'],
    *find(page) {
      for (const told of toldSentences(page)) {
        for (const report of read(told)) {
          const statement = statementOf(id, told, report)
          if (!statement) continue
          yield statement
          break
        }
      }
    },
  })
}

/** The sentences in which somebody may be reported to say something; questions are none. */
function* toldSentences(page: PressRoot): Generator<ToldSentence> {
  for (const block of speakingBlocks(page)) {
    if (!TOLD.has(block.data.zone ?? '')) continue
    const items = itemsAround(page, block)
    for (const { from, to } of sentencesOf(items, page.data.source)) {
      let end = to
      while (end > from && /^[.!…:;,–—-]$/u.test(items[end - 1]?.text ?? '')) end--
      if (items[end - 1]?.text !== '?') yield { page, block, items, from, to: end }
    }
  }
}

/** Where what is said ends: at a semicolon, after which the text may speak again. */
export function endOfClause({ items, to }: ToldSentence, from: number): number {
  const end = items.slice(from, to).findIndex(({ text }) => text === ';')
  return end < 0 ? to : from + end
}

/** Fewer words outside of marks are no clause of the text's own. */
const FEWEST_WORDS = 3

/**
 * What a subject is reported to say, between two items of a sentence; `undefined` when there are hardly any words, when they are quoted, or when
 * the subject is a pronoun of which nobody knows whom it means.
 */
function statementOf(rule: string, told: ToldSentence, { subject, from, to, verb }: Report): Statement | undefined {
  const { page, items } = told
  const first = items[from]
  const last = items[to - 1]
  if (subject.kind === 'nobody' || !first || !last || items.slice(from, to).filter(({ isWord, quotation }) => isWord && !quotation).length < FEWEST_WORDS) return undefined
  const place: SpeechPlace = { ...told, at: subject.kind === 'pronoun' ? subject.from : from, previous: previousQuote(page, first.start) }
  const { speaker, evidence } = speakerOf(subject, place)
  if (speaker === null && subject.kind !== 'role') return undefined
  const start = first.start
  const end = last.end
  return { start, end, text: page.data.source.slice(start, end), speaker, voice: 'paraphrased', rule, evidence: [...evidence, ...(verb ? [{ start: verb.start, end: verb.end }] : [])] }
}

/** The last quote before an offset. */
function previousQuote(page: PressRoot, offset: number): SpeechPlace['previous'] {
  const { quotes } = page.data.findings
  return quotes[countWhile(quotes, ({ start }) => start < offset) - 1]
}
