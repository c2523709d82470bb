import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { listAfter, listBefore, nameAt } from '../../lexicon/name-lists.ts'
import { isOfDate } from '../../lexicon/place-phrases.ts'
import { namedBy, referentsOf, type Referent } from '../../lexicon/referents.ts'
import { antecedent } from '../../lexicon/role-owners.ts'
import { defineRelationRule, type RelationContext } from '../../lexicon/relation-rule.ts'
import { sentencesOf, type Sentence } from '../../lexicon/sentences.ts'

const FOUNDERS = new Set(['fondateur', 'fondatrice', 'fondateurs', 'fondatrices'].flatMap((noun) => [noun, `co${noun}`, `co-${noun}`]))

/** « Anne Roux, cofondatrice de X », « la fondatrice de X, Anne Roux », « sa cofondatrice et CTO, Anne Roux », « Fondatrice : Anne Roux »: a founder by the function's noun. */
export const founderRole: Step = defineRelationRule({
  id: 'relation/founder-role',
  predicate: 'founded',
  cues: FOUNDERS,
  *find(sentence, context) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      if (!FOUNDERS.has(item.form) || /^(?:associe|membre|pere)$/u.test(items[at - 1]?.form ?? '')) continue
      const of = ofWhat(items, at + 1)
      const named = of === undefined ? undefined : listAfter(items, of, ['organization'])
      const objects = named ? referentsOf(named.names.slice(0, 1)) : of === undefined ? impliedOf(sentence, at, context) : []
      const people = peopleAround(items, at, named?.to ?? at + 1)
      const topic = people.length === 0 && (at === 0 || sentence.block.data.zone === 'standfirst') ? context.topics.person(sentence, items[0]?.start ?? 0) : undefined
      yield { subjects: topic ? [{ mention: topic, words: undefined }] : people, objects, cue: { start: item.start, end: item.end } }
    }
  },
})

/** Index of « de » after the noun: « et dirigeante », « , en 2011, » may stand between. */
function ofWhat(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < from + 8; at++) {
    const form = items[at]?.form ?? ''
    if (/^(?:de|d'|du|des)$/u.test(form)) return at
    if (!isOfDate(items[at]) && !/^(?:et|pdg|p-dg|president|presidente|directeur|directrice|general|generale|dirigeant|dirigeante|patron|patronne|gerant|gerante|ceo|cto|associe|associee|technique|scientifique)$/u.test(form)) return undefined
  }
  return undefined
}

/** Without « de »: of a line that says « Fondatrice : », the organization of the line; of « X, dont le fondateur », X; of « sa cofondatrice », « la fondatrice », whom the text speaks of. */
function impliedOf(sentence: Sentence, at: number, { page, topics }: RelationContext): Referent[] {
  const { items } = sentence
  const first = items[at + 1]?.text === ':' ? sentencesOf(page, sentence.block)[0]?.items.find(({ mention }) => mention?.kind === 'organization') : undefined
  if (first && first.start < (items[at]?.start ?? 0)) return namedBy(first)
  if (items[at + 1]?.text !== ':' && !/^(?:sa|son|ses|le|la|les)$/u.test(items[at - 1]?.form ?? '') && items[at - 1]?.form !== 'et') return []
  const mention = antecedent(items, at) ?? topics.organization(sentence, items[at]?.start ?? 0, { noun: 'entreprise' })
  return mention ? [{ mention, words: undefined }] : []
}

/** Who it is: before the noun and a comma, with functions between; or after it, a comma or a colon; or right behind it. */
function peopleAround(items: readonly Item[], at: number, after: number): Referent[] {
  const start = /^(?:le|la|les|un|une|l'|sa|son|ses)$/u.test(items[at - 1]?.form ?? '') ? at - 1 : at
  const before = /^[,(]$/u.test(items[start - 1]?.text ?? '') ? listBefore(items, start - 1, ['person']) : undefined
  if (before) return referentsOf(before.names.slice(-1))
  let next = after
  while (next < after + 4 && /^(?:et|directrice|directeur|general|generale|presidente?|cto|ceo|pdg|p-dg|dirigeante?|de|l'entreprise|la|societe|l')$/u.test(items[next]?.form ?? '')) next++
  if (/^[,:]$/u.test(items[next]?.text ?? '')) next++
  return nameAt(items, next, ['person']) === undefined ? [] : referentsOf(listAfter(items, next, ['person'])?.names.slice(0, items[at]?.form.endsWith('s') === true ? undefined : 1))
}
