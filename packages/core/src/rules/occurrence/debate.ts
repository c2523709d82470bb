import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { listAfter } from '../../lexicon/name-lists.ts'
import { defineOccurrenceRule } from '../../lexicon/occurrence-rule.ts'
import { referentsOf, type Referent } from '../../lexicon/referents.ts'
import type { Sentence } from '../../lexicon/sentences.ts'
import type { Topics } from '../../lexicon/topics.ts'

const DEBATES = new Set(['debat', 'debats', 'conference-debat', 'table-ronde', 'ronde'])

/** « lors d’un débat organisé par X à Lyon le 22 mai », « une table ronde se tiendra jeudi »: when people debate. */
export const debate: Step = defineOccurrenceRule({
  id: 'occurrence/debate',
  what: 'debate',
  cues: DEBATES,
  *find(sentence, topics) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      if (!DEBATES.has(item.form) || (item.form === 'ronde' && items[at - 1]?.form !== 'table') || !isHeld(items, at)) continue
      yield { at: organizedAt(items, at) ?? at, cue: { start: items[item.form === 'ronde' ? at - 1 : at]?.start ?? item.start, end: item.end }, event: holderOf(sentence, at, topics) }
    }
  },
})

/** « débat organisé », « un débat se tiendra », « lors du débat »: not « le débat est clos ». */
function isHeld(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1, at + 5).some(({ form }) => /^(?:organise|organisee|tient|tiendra|tenu|tenue|anime|animee|aura|public|le|prevu|prevue)$/u.test(form)) || items.slice(Math.max(0, at - 4), at).some(({ form }) => /^(?:lors|occasion)$/u.test(form))
}

/** The last word of « organisé par X », behind which the place stands. */
function organizedAt(items: readonly Item[], at: number): number | undefined {
  const by = items.slice(at, at + 5).findIndex(({ form }) => form === 'par')
  const list = by < 0 ? undefined : listAfter(items, at + by + 1, ['organization'])
  return list ? list.to - 1 : items[at + 1]?.form.startsWith('organise') === true ? at + 1 : undefined
}

/** Who holds it, else the event that the text is about. */
function holderOf(sentence: Sentence, at: number, topics: Topics): Referent | undefined {
  const { items } = sentence
  const by = items.slice(at, at + 5).findIndex(({ form }) => form === 'par')
  const event = topics.event(sentence, items[at]?.start ?? 0)
  const [holder] = by < 0 ? [] : referentsOf(listAfter(items, at + by + 1, ['organization'])?.names)
  return holder ?? (event && { mention: event, words: undefined })
}
