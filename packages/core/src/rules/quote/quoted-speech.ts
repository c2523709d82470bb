import type { QuotedWords } from '@garrigue/schema'
import { defineRule, type Rule } from '../../engine/define-rule.ts'
import type { FoundMention } from '../../engine/findings.ts'
import { fold } from '../../engine/fold.ts'
import { quotationsOf, type Quotation } from '../../engine/quotations.ts'
import { tokenize, type Token } from '../../engine/tokens.ts'
import { speechVerbAt } from '../../lexicon/speech-cues.ts'
import { ACCORDING_TO } from '../../lexicon/speech-verbs.ts'
import type { PressBlock, PressRoot } from '../../parse/nodes.ts'

/** How far from the marks a speaker is looked for, in UTF-16 code units. */
const REACH = 220
/** Shorter quotations without a speaker are titles, nicknames or scare quotes. */
const FEWEST_WORDS = 5

interface View {
  readonly page: PressRoot
  /** Mentions by where they start. */
  readonly names: ReadonlyMap<number, FoundMention>
}

interface Attribution {
  readonly speaker: string | null
  readonly evidence: { readonly start: number; readonly end: number }[]
}

/**
 * Words within quotation marks that a named speaker is reported to have said, in the plain forms: « … », explique X; « … , rappelle X, … »;
 * X assure que « … »; X : « … »; selon X, « … »; « … », poursuit-elle; and a paragraph that goes on in the same speaker's marks.
 */
export const quotedSpeech: Rule<'quotes'> = defineRule({
  id: 'quote/quoted-speech',
  makes: 'quotes',
  *find(page) {
    const view: View = { page, names: new Map(page.data.findings.mentions.map((mention) => [mention.start, mention])) }
    let last: string | null = null
    let lastArticle: number | undefined
    for (const block of page.children) {
      if (block.data.article !== lastArticle) last = null
      lastArticle = block.data.article
      if (block.data.zone === 'comment' || block.data.zone === 'boilerplate' || block.data.zone === 'title') continue
      for (const quotation of quotationsOf(page.data.source, block.data.start, block.data.end)) {
        const found = attribute(view, block, quotation, last)
        if (!found) continue
        const { start, end } = quotation.inner
        last = found.speaker ?? last
        yield { start, end, text: page.data.source.slice(start, end), speaker: found.speaker, voice: 'quoted', rule: 'quote/quoted-speech', evidence: found.evidence } satisfies QuotedWords
      }
    }
  },
})

function attribute(view: View, block: PressBlock, quotation: Quotation, last: string | null): Attribution | undefined {
  const { source } = view.page.data
  const words = source.slice(quotation.inner.start, quotation.inner.end)
  if (isName(view, quotation)) return undefined
  const after = tokenize(source.slice(quotation.end, Math.min(block.data.end, quotation.end + REACH)), quotation.end)
  const inside = tokenize(words, quotation.inner.start)
  const from = Math.max(block.data.start, quotation.start - REACH)
  const before = tokenize(source.slice(from, quotation.start), from)
  const found = speakerAfter(view, after, last) ?? speakerInside(view, inside, last) ?? speakerBefore(view, before)
  if (found) return found
  if (countWords(inside) < FEWEST_WORDS) return undefined
  // A paragraph that is nothing but a quotation goes on in the voice of the one before, over headings too.
  const alone = quotation.start <= block.data.start + 1 && !/[\p{L}\p{N}]/u.test(source.slice(quotation.end, block.data.end))
  return { speaker: alone ? last : null, evidence: [] }
}

/** A quotation that is exactly a known name is a title or a nickname, not speech. */
function isName(view: View, { inner }: Quotation): boolean {
  return view.names.get(inner.start)?.end === inner.end
}

function countWords(tokens: readonly Token[]): number {
  return tokens.filter(({ isWord }) => isWord).length
}

/** « … », explique Romain Carlier. « … », poursuit-elle. Only marks may stand between the quotation and the verb. */
function speakerAfter(view: View, tokens: readonly Token[], last: string | null): Attribution | undefined {
  const first = tokens.findIndex(({ isWord }) => isWord)
  if (first < 0 || tokens.slice(0, first).some(({ text }) => /[.!?…;:«“"]/u.test(text))) return undefined
  return speakerOfVerb(view, tokens, first, last)
}

/** « Ce cluster est d'abord une affaire d'entrepreneurs, rappelle Pierre Deniset, … »: a comma, a verb, its subject. */
function speakerInside(view: View, tokens: readonly Token[], last: string | null): Attribution | undefined {
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at - 1]?.text !== ',') continue
    const found = speakerOfVerb(view, tokens, at, last)
    if (found) return found
  }
  return undefined
}

/** The subject behind a verb of speech: a name within a few words, or a tied pronoun, which is the speaker before. */
function speakerOfVerb(view: View, tokens: readonly Token[], at: number, last: string | null): Attribution | undefined {
  const verb = speechVerbAt(tokens, at)
  if (!verb) return undefined
  const verbToken = tokens[verb.index] as Token
  const evidence = [{ start: verbToken.start, end: verbToken.end }]
  if (verb.pronoun) return { speaker: last, evidence }
  const subject = nameWithin(view, tokens, verb.next, 6)
  return subject ? { speaker: subject.entity, evidence: [...evidence, { start: subject.start, end: subject.end }] } : undefined
}

/** « X, responsable …, assure que « … » »; « X : « … » »; « selon X, « … » ». */
function speakerBefore(view: View, tokens: readonly Token[]): Attribution | undefined {
  const sentence = lastSentence(tokens)
  const names = sentence.flatMap((token) => mentionAt(view, token.start) ?? [])
  const speaker = names.find(({ kind }) => kind === 'person') ?? names.findLast(({ kind }) => kind === 'organization')
  if (!speaker) return undefined
  const evidence = [{ start: speaker.start, end: speaker.end }]
  const colon = sentence.at(-1)?.text === ':'
  const introduced = sentence.some((token, index) => token.start < speaker.start && ACCORDING_TO.has(fold(token.text)) && index < 3)
  const verb = sentence.some((_, index) => speechVerbAt(sentence, index) !== undefined)
  return colon || introduced || verb ? { speaker: speaker.entity, evidence } : undefined
}

function lastSentence(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findLastIndex(({ text }) => /[.!?…»”]/u.test(text))
  return tokens.slice(end + 1)
}

function nameWithin(view: View, tokens: readonly Token[], from: number, reach: number): FoundMention | undefined {
  for (let at = from; at < Math.min(tokens.length, from + reach); at++) {
    const token = tokens[at] as Token
    if (/[.!?…;:]/u.test(token.text)) return undefined
    const mention = mentionAt(view, token.start)
    if (mention && (mention.kind === 'person' || mention.kind === 'organization')) return mention
  }
  return undefined
}

function mentionAt(view: View, start: number): FoundMention | undefined {
  return view.names.get(start)
}
