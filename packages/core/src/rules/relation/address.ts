import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { afterBracket } from '../../lexicon/name-lists.ts'
import { isStreet } from '../../lexicon/place-phrases.ts'
import { namedBy, type Referent } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import type { Sentence } from '../../lexicon/sentences.ts'
import type { Topics } from '../../lexicon/topics.ts'

/** « le Trakk, avenue Reine Astrid, », « L’Établi, 27 bis, rue Marie-Marvingt, 17000 La Rochelle », « Siège : 87, rue du Fontenoy, 59100 Roubaix »: an address. */
export const address: Step = defineRelationRule({
  id: 'relation/address',
  predicate: 'located-in',
  *find(sentence, { topics }) {
    const { items } = sentence
    for (const [at, street] of items.entries()) {
      if (!isStreet(street)) continue
      const subjects = ownersOf(sentence, at, topics)
      const cue = { start: street.start, end: street.end }
      yield { subjects, objects: namedBy(street), cue }
      const town = townAfter(items, at + 1)
      if (town) yield { subjects, objects: namedBy(town), cue: { start: street.start, end: town.end } }
    }
  },
})

/** « , 17000 La Rochelle », « 118, 5000 Namur » */
function townAfter(items: readonly Item[], from: number): Item | undefined {
  let at = from
  if (/^\d{1,4}$/u.test(items[at]?.text ?? '')) at++
  return items[at]?.text === ',' && /^\d{4,5}$/u.test(items[at + 1]?.text ?? '') && items[at + 2]?.mention?.kind === 'place' ? items[at + 2] : undefined
}

/** Whose address it is: the name before it, over a house number; of a line that starts with a number, whom the article is about. */
function ownersOf(sentence: Sentence, street: number, topics: Topics): Referent[] {
  const { items } = sentence
  let at = street
  while (at > 0 && (/^\d{1,4}$/u.test(items[at - 1]?.text ?? '') || (/^(?:bis|ter)$/u.test(items[at - 1]?.form ?? '') && /^\d/u.test(items[at - 2]?.text ?? '')) || (items[at - 1]?.text === ',' && /\d|^bis$|^ter$/u.test(items[at - 2]?.text ?? '')) || (/^(?:le|au)$/u.test(items[at - 1]?.form ?? '') && /\d/u.test(items[at]?.text ?? '')))) at--
  const hasNumber = at < street
  const isAlone = at === 0 || (at === 1 && !items[0]?.isWord) || (items[at - 1]?.text === ':' && items.slice(Math.max(0, at - 8), at).some(({ form }) => /^(?:siege|adresse)$/u.test(form)))
  if (hasNumber && isAlone) {
    const mention = topics.organization(sentence, items[at]?.start ?? 0)
    return mention ? [{ mention, words: undefined }] : []
  }
  if (items[at - 1]?.text !== ',') return []
  for (let back = at - 2; back >= Math.max(0, at - 9); back--) {
    const item = items[back]
    if (item?.mention) return item.mention.kind === 'organization' && !/^(?:supermarche|magasin|ancien|usine|entrepot)$/u.test(items[back - 1]?.form ?? '') && afterBracket(items, back + 1) === at - 1 ? namedBy(item) : []
  }
  return []
}
