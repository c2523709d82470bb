import type { Predicate } from '@garrigue/schema/vocabulary'
import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { listAfter } from '../../lexicon/name-lists.ts'
import { referentsOf, type Referent } from '../../lexicon/referents.ts'
import { defineRelationRule, type RelationContext } from '../../lexicon/relation-rule.ts'
import { sentencesOf, type Sentence } from '../../lexicon/sentences.ts'

/** « (1) A, B et C », of « les entreprises participantes (1) »: the names that a footnote gives for a plural of the text. */
export const footnoteList: Step = defineRelationRule({
  id: 'relation/footnote-list',
  predicate: 'participates-in',
  zones: ['footnote', 'list', 'paragraph'],
  *find({ items, index, block }, context) {
    const [open, number, close] = items
    if (index > 0 || open?.text !== '(' || !/^[1-9*]$/u.test(number?.text ?? '') || close?.text !== ')' || !number) return
    const list = listAfter(items, 3, ['organization', 'person'])
    if (!list || list.names.length < 2) return
    for (const { predicate, object } of statedOf({ items, index, block, forms: new Set(), isQuestion: false, speaker: undefined }, number.text, context)) yield { subjects: referentsOf(list.names), objects: [object], predicate, cue: { start: open.start, end: close.end } }
  },
})

/** What the text says of those whom the mark stands behind: « participantes », « membres de la communauté X, ces sociétés ». */
function statedOf(note: Sentence, mark: string, { page, topics }: RelationContext): { readonly predicate: Predicate; readonly object: Referent }[] {
  const draft = page.data.articles[note.block.data.article ?? 0]
  for (const block of page.children.slice(draft?.first ?? 0, draft?.end ?? 0)) {
    if (block === note.block || !block.value.includes(`(${mark})`)) continue
    const sentences = sentencesOf(page, block)
    const sentence = sentences.find(({ items }) => markIn(items, mark) >= 0)
    if (!sentence) continue
    const event = sentence.items.slice(0, markIn(sentence.items, mark)).some(({ form }) => /^(?:participantes?|participants|presentes?|presents|exposants|intervenants|laureates?|laureats)$/u.test(form)) ? (topics.occasion(sentence) ?? sentence.items.find(({ mention }) => mention?.kind === 'event')?.mention) : undefined
    return [...(event ? [{ predicate: 'participates-in' as const, object: { mention: event, words: undefined } }] : []), ...sentences.slice(sentence.index, sentence.index + 2).flatMap((next) => memberships(next))]
  }
  return []
}

function markIn(items: readonly Item[], mark: string): number {
  return items.findIndex(({ text }, at) => text === mark && items[at - 1]?.text === '(' && items[at + 1]?.text === ')')
}

/** « Déjà membres de la communauté locale X, ces sociétés » */
function memberships({ items }: Sentence): { readonly predicate: Predicate; readonly object: Referent }[] {
  const at = items.findIndex(({ form }) => /^(?:membres|adherents|adherentes)$/u.test(form))
  const list = at < 0 ? undefined : listAfter(items, at + 1, ['organization'])
  const isTheirs = list && items[list.to]?.text === ',' && /^(?:ces|elles|toutes|tous|ils)$/u.test(items[list.to + 1]?.form ?? '')
  return isTheirs ? referentsOf(list.names).map((object) => ({ predicate: 'member-of' as const, object })) : []
}
