import type { Attribution, QuoteRule } from '../../engine/quote-rule.ts'
import { frameAt, type SpeechFrame } from '../../lexicon/speech-frames.ts'
import { followsDeterminer, isWithinPhrase } from '../../lexicon/speech-naming.ts'
import { speakerOf } from '../../lexicon/speech-speakers.ts'
import { nounPhraseAt } from '../../lexicon/speech-noun-phrase.ts'
import { PARTICIPLE, speechForm } from '../../lexicon/speech-verbs.ts'
import { viewOf, type QuoteView } from '../../lexicon/speech-view.ts'

/** « selon X, « … » », « pour X, … « … » », « « … », selon X », « « … » selon lui », « aux yeux de X ». */
export const accordingTo: QuoteRule = {
  id: 'quote/according-to',
  attribute(candidate) {
    const view = viewOf(candidate)
    if (!candidate.quotation.opened) return undefined
    return behind(view) ?? byAgent(view) ?? inFront(view)
  },
}

function inFront(view: QuoteView): Attribution | undefined {
  const { items, from, at } = view
  for (let index = from; index < at; index++) {
    const opens = index === from || items[index - 1]?.text === ',' || (index === from + 1 && /^(?:et|mais|car|or)$/u.test(items[from]?.form ?? ''))
    const frame = opens || items[index]?.form === 'selon' ? frameAt(items, index) : undefined
    if (frame && frame.next <= at && isMeant(frame, view)) return attribution(frame, { ...view, at: frame.from })
  }
  return undefined
}

/** « pour X » must be somebody, at the head of the sentence, and lead to more than a word. */
function isMeant({ subject, isWeak, from }: SpeechFrame, view: QuoteView): boolean {
  if (view.words < 2 && isWithinPhrase(view)) return false
  if (!isWeak) return subject.kind !== 'nobody' || view.words >= 3
  return from <= view.from + 1 && (subject.kind === 'person' || subject.role?.isDefinite === true || (subject.mention !== undefined && view.words >= 4))
}

function behind(view: QuoteView): Attribution | undefined {
  const { behind: items, behindAt, to } = view
  for (let index = behindAt + 1; index < to; index++) {
    const isNext = index <= behindAt + 2
    if (!isNext && items[index - 1]?.text !== ',') continue
    const frame = frameAt(items, index)
    if (!frame || (frame.isWeak && frame.subject.kind !== 'person') || (frame.isWeak && !isNext)) continue
    if (frame.subject.kind === 'nobody' && view.words < 3) continue
    if ((view.words < 2 && (isWithinPhrase(view) || !isNext)) || (view.words < 3 && !isNext && followsDeterminer(view))) continue
    return attribution(frame, { ...view, items, at: behindAt })
  }
  return undefined
}

/** « jugée « trop chère » par X » */
function byAgent(view: QuoteView): Attribution | undefined {
  const { items, at, behind: around, behindAt } = view
  const isJudged = items.slice(Math.max(view.from, at - 4), at).some(({ form, text }) => /^(?:jug|qualifi|decri|consider|present|denonc|estim|accus|percu|vecu|ressenti)/u.test(form) && (speechForm(form, text) & PARTICIPLE) !== 0)
  const subject = isJudged && around[behindAt + 1]?.form === 'par' ? nounPhraseAt(around, behindAt + 2) : undefined
  return subject && subject.kind !== 'nobody' ? speakerOf(subject, { ...view, items: around, at: behindAt }) : undefined
}

function attribution({ subject }: SpeechFrame, place: QuoteView): Attribution {
  return speakerOf(subject, place)
}
