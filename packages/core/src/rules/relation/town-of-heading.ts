import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { nameAt } from '../../lexicon/name-lists.ts'
import { isOfDate } from '../../lexicon/place-phrases.ts'
import { namedBy } from '../../lexicon/referents.ts'
import { EDITION_WORDS } from '../../lexicon/relation-words.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

/** Under the heading « TOULOUSE », a line « Mardi 8 octobre - Forum de l’IA »: the town of an agenda's events. */
export const townOfHeading: Step = defineRelationRule({
  id: 'relation/town-of-heading',
  predicate: 'located-in',
  zones: ['list', 'heading', 'paragraph'],
  *find(sentence, { topics }) {
    const { items, index } = sentence
    const town = index === 0 ? topics.townAbove(sentence) : undefined
    const name = town ? eventInFront(items) : undefined
    const event = name === undefined ? undefined : items[name]
    if (town && event) yield { subjects: namedBy(event), objects: [{ mention: town, words: undefined }], cue: { start: event.start, end: event.end } }
  },
})

/** The event that a line starts with, behind a date and a mark. */
function eventInFront(items: readonly Item[]): number | undefined {
  for (let at = 0; at < 16; at++) {
    const name = nameAt(items, at, ['event'])
    if (name !== undefined) return name
    if (!isOfDate(items[at]) && !/^[•–—:|-]$/u.test(items[at]?.text ?? '') && !EDITION_WORDS.has(items[at]?.form ?? '')) return undefined
  }
  return undefined
}
