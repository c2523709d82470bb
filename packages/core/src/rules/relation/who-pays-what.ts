import type { Step } from '../../engine/define-rule.ts'
import { PAYING_HEADING } from '../../lexicon/funding-words.ts'
import { afterBracket, listAfter } from '../../lexicon/name-lists.ts'
import { referentsOf } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

/** Under « Qui paie quoi » or « Plan de financement », a line « - Ville de Roubaix : 450 000 € »: who pays for what the article is about. */
export const whoPaysWhat: Step = defineRelationRule({
  id: 'relation/who-pays-what',
  predicate: 'funds',
  zones: ['list', 'paragraph'],
  *find(sentence, { topics }) {
    const { items, index } = sentence
    if (index > 0 || !PAYING_HEADING.test(topics.headingAbove(sentence))) return
    const first = items[0]?.isWord === false ? 1 : 0
    const list = listAfter(items, first, ['organization'])
    const colon = list && afterBracket(items, list.to)
    if (!list || colon === undefined || items[colon]?.text !== ':' || !items.slice(colon).some(({ text }) => /[€$]/u.test(text) || /^(?:euros|dollars|francs)$/u.test(text))) return
    const mention = topics.organization(sentence, 0)
    yield { subjects: referentsOf(list.names), objects: mention ? [{ mention, words: undefined }] : [], cue: { start: items[colon]?.start ?? 0, end: items[colon]?.end ?? 0 } }
  },
})
