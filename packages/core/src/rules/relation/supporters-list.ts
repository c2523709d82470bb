import type { Step } from '../../engine/define-rule.ts'
import { PARTNERS_HEADING } from '../../lexicon/funding-words.ts'
import { listAfter } from '../../lexicon/name-lists.ts'
import { referentsOf } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

/** « Partenaires : A, B et C », or « A · B · C » under « Ils nous soutiennent »: the partners of what the article is about. */
export const supportersList: Step = defineRelationRule({
  id: 'relation/supporters-list',
  predicate: 'partner-of',
  zones: ['list', 'paragraph', 'footnote'],
  *find(sentence, { topics }) {
    const { items, index } = sentence
    const colon = items.findIndex(({ text }, at) => at < 6 && text === ':')
    const label = items.slice(0, Math.max(0, colon)).map(({ form }) => form).join(' ')
    const isLabelled = PARTNERS_HEADING.test(label)
    if (!isLabelled && !(index === 0 && colon < 0 && PARTNERS_HEADING.test(topics.headingAbove(sentence)))) return
    const list = listAfter(items, isLabelled ? colon + 1 : items[0]?.isWord === false ? 1 : 0, ['organization'])
    if (!list || (list.names.length < 2 && items.length > list.to)) return
    const about = (/programme|projet/u.test(label || topics.headingAbove(sentence)) ? topics.work(sentence) : undefined) ?? (isLabelled ? topics.event(sentence, items[0]?.start ?? 0) : undefined) ?? topics.own(sentence) ?? topics.event(sentence, items[0]?.start ?? 0)
    const cue = isLabelled ? { start: items[0]?.start ?? 0, end: items[colon]?.end ?? 0 } : { start: list.names[0]?.start ?? 0, end: list.names[0]?.end ?? 0 }
    yield { subjects: referentsOf(list.names), objects: about ? [{ mention: about, words: undefined }] : [], cue }
  },
})
