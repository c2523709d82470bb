import type { FoundMention } from '../engine/findings.ts'
import { itemsOf, type Item } from '../engine/items.ts'
import { blockBeside } from '../engine/speaking-blocks.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import type { Gender } from './role-nouns.ts'
import { sentencesOf } from './sentences.ts'
import { topicsOf } from './topics.ts'

/** How many blocks back a pronoun may reach. */
const MOST_BACK = 2

/** Whom a pronoun before an offset means: the one person that the sentences before speak of, in the block or in the two before; `undefined` when that cannot be told. */
export function personBefore(page: PressRoot, block: PressBlock, offset: number, gender: Gender | undefined): FoundMention | undefined {
  for (let back = 0; back <= MOST_BACK; back++) {
    const other = back === 0 ? block : blockBeside(page, block, -back)
    if (!other) return undefined
    const sentence = sentencesOf(page, other).findLast(({ items }) => (items[0]?.start ?? 0) <= offset)
    const person = sentence && topicsOf(page).person(sentence, offset, gender)
    if (person) return person
    if (itemsOf(page, other).some(({ mention, start }) => mention?.kind === 'person' && start < offset)) return undefined
  }
  return undefined
}

/** The last name before the verb in its sentence (« X, 46 ans, a été élue »), or whom its pronoun means; « je » is whoever answers. */
export function subjectOfRole(page: PressRoot, block: PressBlock, items: readonly Item[], verb: number, reach: number): FoundMention | undefined {
  for (let before = verb - 1; before >= Math.max(0, verb - reach); before--) {
    const item = items[before] as Item
    if (item.mention?.kind === 'person') return item.mention
    if (/^(?:il|elle)$/u.test(item.form)) return personBefore(page, block, item.start, item.form === 'il' ? 'm' : 'f')
    if (/^(?:je|j)$/u.test(item.form)) return items[0]?.mention?.kind === 'person' && items[1]?.text === ':' ? items[0].mention : undefined
    if (/^[.!?;:«»"“”]$/u.test(item.text) || /^(?:on|ils|elles|nous)$/u.test(item.form)) return undefined
  }
  return undefined
}
