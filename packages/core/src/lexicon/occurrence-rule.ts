import type { DateExpression, Span, StatedOccurrence } from '@garrigue/schema'
import type { OccurrenceKind } from '@garrigue/schema/vocabulary'
import { defineRule, type Step } from '../engine/define-rule.ts'
import { within } from '../engine/within.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { OWN_ZONES } from './own-zones.ts'
import { isOfDate, placeAfter } from './place-phrases.ts'
import type { Referent } from './referents.ts'
import { hasAny, sentencesOf, type Sentence } from './sentences.ts'
import { topicsOf, type Topics } from './topics.ts'

/** What a rule makes of some words of a sentence: something that happened. */
export interface OccurrenceFound {
  /** Index of the item that tells it. */
  readonly at: number
  /** The words that tell it. */
  readonly cue: Span
  /** The event, or the organization that it happened to. */
  readonly event: Referent | undefined
  /** The day, when the rule knows it better than by what stands nearest. */
  readonly date?: DateExpression
}

export interface OccurrenceRule {
  readonly id: `occurrence/${string}`
  readonly what: OccurrenceKind
  readonly cues: ReadonlySet<string>
  /** Whether it is told without a date too. */
  readonly undated?: boolean
  readonly find: (sentence: Sentence, topics: Topics, page: PressRoot) => Iterable<OccurrenceFound>
}

/** How far from the cue a date may stand, in UTF-16 code units. */
const REACH = 160

/** Declares a rule for what happened: tried on each sentence of the article's own zones, with the date of the sentence that stands nearest. */
export function defineOccurrenceRule({ id, what, cues, undated = false, find }: OccurrenceRule): Step {
  return defineRule({
    id,
    makes: 'occurrences',
    needs: ['mentions', 'dates'],
    *find(page) {
      const topics = topicsOf(page)
      for (const block of page.children) {
        if (block.data.article === undefined || !OWN_ZONES.has(block.data.zone ?? 'paragraph')) continue
        const seen = new Set<string>()
        for (const sentence of sentencesOf(page, block)) {
          if (sentence.isQuestion || !hasAny(sentence.forms, cues)) continue
          for (const found of find(sentence, topics, page)) {
            const date = found.date ?? dateNear(page, sentence, found.cue)
            if (!date && !undated) continue
            const occurrence = occurrenceOf(id, what, page, block, sentence, found, date)
            const key = `${occurrence.event} ${occurrence.date}`
            if (!seen.has(key)) yield occurrence
            seen.add(key)
          }
        }
      }
    },
  })
}

/** The dates of a sentence that are known. */
export function datesOf(page: PressRoot, { items }: Sentence): DateExpression[] {
  return within(page.data.findings.dates, { start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 }).filter(({ edtf }) => edtf !== null)
}

/** The date that stands nearest to some words in their sentence, no other clause between; one behind them counts as nearer. */
function dateNear(page: PressRoot, sentence: Sentence, cue: Span): DateExpression | undefined {
  let best: DateExpression | undefined
  let nearest = REACH
  for (const date of datesOf(page, sentence)) {
    const distance = date.start >= cue.end ? date.start - cue.end : cue.start - date.end + 20
    const between = date.start >= cue.end ? { start: cue.end, end: date.start } : { start: date.end, end: cue.start }
    if (distance >= nearest || breaks(sentence, between)) continue
    best = date
    nearest = distance
  }
  return best
}

/** Whether another clause starts in a stretch of a sentence. */
function breaks({ items }: Sentence, { start, end }: Span): boolean {
  // « Création : février 2014 »: the colon of a label ends nothing.
  return items.some((item) => item.start >= start && item.end <= end && !(item.text === ':' && item.start <= start + 2) && /^(?:mais|dont|tandis|alors|apres|avant|depuis|contre|jusqu'|;|:)$/u.test(item.form))
}

function occurrenceOf(rule: string, what: OccurrenceKind, page: PressRoot, block: PressBlock, sentence: Sentence, { at, cue, event }: OccurrenceFound, date: DateExpression | undefined): StatedOccurrence {
  const place = placeNear(sentence, at, date)
  const spans = [cue, event?.words, date, place].filter((span) => span !== undefined).filter((span) => span.start >= block.data.start && span.end <= block.data.end)
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  const evidence = [cue, event?.mention, date, place].flatMap((span) => (span ? [{ start: span.start, end: span.end }] : [])).toSorted((a, b) => a.start - b.start || a.end - b.end)
  return { start, end, text: page.data.source.slice(start, end), what, event: event?.mention.entity ?? null, place: place?.mention?.entity ?? null, date: date?.edtf ?? null, rule, evidence }
}

/** The place that « à », « au » leads to right behind the words that tell it, or behind the date. */
function placeNear({ items }: Sentence, at: number, date: DateExpression | undefined): Sentence['items'][number] | undefined {
  const behind = date ? items.findIndex(({ start }) => start >= date.end) : -1
  for (const from of [at + 1, behind].filter((index) => index > 0)) {
    for (let next = from; next < Math.min(items.length, from + 12); next++) {
      const place = placeAfter(items, next)
      if (place !== undefined) return items[place]
      const item = items[next]
      if (!isOfDate(item) && !item?.mention && !/^(?:par|officiellement|lieu|hier|,)$/u.test(item?.form ?? '')) break
    }
  }
  return undefined
}
