import type { Step } from '../../engine/define-rule.ts'
import { listAfter } from '../../lexicon/name-lists.ts'
import { referentsOf } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

const CUES: ReadonlySet<string> = new Set(['organise', 'organisee', 'organises', 'organisees', 'propose', 'proposee', 'porte', 'portee', 'coorganise', 'coorganisee', 'organisateur', 'organisateurs', 'organisation', 'org'])

/** « Nuit du code, à Lyon. Organisée par X. », « Org. : X »: a sentence that says no more of the event before it than who organizes it. */
export const organizedAbove: Step = defineRelationRule({
  id: 'relation/organized-above',
  predicate: 'organizes',
  cues: CUES,
  *find(sentence, { topics }) {
    const { items } = sentence
    const first = items[0]
    if (!first || !CUES.has(first.form)) return
    const mark = items[1]?.text === '.' ? 2 : 1
    const leads = items[mark]?.form === 'par' || items[mark]?.text === ':'
    const list = leads ? listAfter(items, mark + 1, ['organization']) : undefined
    const event = list && topics.event(sentence, first.start)
    // « Organisé par X, le salon Y » names the event itself.
    if (!list || !event || items.slice(list.to).some(({ isWord }) => isWord)) return
    yield { subjects: referentsOf(list.names), objects: [{ mention: event, words: undefined }], cue: { start: first.start, end: items[mark]?.end ?? first.end } }
  },
})
