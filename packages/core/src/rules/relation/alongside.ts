import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { listAfter, listBefore, startOfName } from '../../lexicon/name-lists.ts'
import { ALONGSIDE } from '../../lexicon/partnership-words.ts'
import { isComplement, namedBy, referentsOf, type Referent } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import type { Sentence } from '../../lexicon/sentences.ts'

/** « en partenariat avec A », « avec le soutien d’A et de B », « sous le patronage d’A », « A, partenaire de B »: partners by a noun. */
export const alongside: Step = defineRelationRule({
  id: 'relation/alongside',
  predicate: 'partner-of',
  cues: new Set([...ALONGSIDE, 'partenaire', 'partenaires']),
  *find(sentence) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      const cue = { start: item.start, end: item.end }
      if (/^partenaires?$/u.test(item.form)) {
        const objects = /^(?:de|d'|du)$/u.test(items[at + 1]?.form ?? '') ? referentsOf(listAfter(items, at + 1, ['organization', 'event', 'work'])?.names) : []
        const subjects = items[at - 1]?.text === ',' ? referentsOf(listBefore(items, at - 1, ['organization'])?.names.slice(-1)) : []
        yield { subjects, objects, cue }
      }
      if (!ALONGSIDE.has(item.form) || !isLed(items, at)) continue
      const mark = /^(?:avec|de|d'|du|des)$/u.test(items[at + 1]?.form ?? '') ? at + 1 : undefined
      const list = mark === undefined ? undefined : listAfter(items, items[mark]?.form === 'avec' ? mark + 1 : mark, ['organization'])
      if (list) yield { subjects: referentsOf(list.names), objects: withWhom(sentence, at, list.to), cue }
    }
  },
})

/** « en partenariat », « avec le soutien », « sous l’égide », « aux côtés » */
function isLed(items: readonly Item[], at: number): boolean {
  const before = /^(?:le|l'|la)$/u.test(items[at - 1]?.form ?? '') ? items[at - 2] : items[at - 1]
  return /^(?:en|avec|sous|aux|grace)$/u.test(before?.form ?? '')
}

/** What they are partners of: the last organization, event or work named before that is no complement, or the last event after it. */
function withWhom({ items }: Sentence, at: number, after: number): Referent[] {
  const before = items.findLast(({ mention }, index) => index < at && mention !== undefined && mention.kind !== 'person' && mention.kind !== 'place' && !isComplement(items, startOfName(items, index)))
  const event = items.slice(after).findLast(({ mention }) => mention?.kind === 'event')
  const found = before?.mention?.kind === 'organization' || before?.mention?.kind === 'work' ? before : (event ?? before)
  return found ? namedBy(found) : []
}
