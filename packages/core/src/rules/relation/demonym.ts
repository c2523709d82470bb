import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { isPlainWord } from '../../lexicon/name-lists.ts'
import { namedBy, standInBefore, type Referent } from '../../lexicon/referents.ts'
import { ANNOUNCING_NOUNS } from '../../lexicon/relation-nouns.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import type { Sentence } from '../../lexicon/sentences.ts'
import type { Topics } from '../../lexicon/topics.ts'

/** « le lyonnais Trois Rivières Capital », « le groupe quimpérois Le Bihan », « l’incubateur carolo »: an adjective of a town that the text names too. */
export const demonym: Step = defineRelationRule({
  id: 'relation/demonym',
  predicate: 'located-in',
  *find(sentence, { topics }) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      if (!isPlainWord(item) || item.form.length < 5 || !isAfterNoun(items, at)) continue
      const town = topics.town(sentence, item.form)
      if (!town) continue
      const words = { start: item.start, end: item.end }
      for (const subject of subjectsOf(sentence, at, topics)) yield { subjects: [subject], objects: [{ mention: town, words }], cue: words }
    }
  },
})

/** After « le » or « la », or after a noun that announces a name. */
function isAfterNoun(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.form ?? ''
  return ANNOUNCING_NOUNS.has(before) || (/^(?:le|la|l'|du|au|les)$/u.test(before) && items[at + 1]?.mention?.kind === 'organization')
}

/** The name behind the adjective, with one more adjective or « du numérique » between; else whom « l’incubateur carolo » means. */
function subjectsOf(sentence: Sentence, at: number, topics: Topics): Referent[] {
  const { items } = sentence
  for (let next = at + 1; next <= at + 4; next++) {
    const item = items[next]
    if (item?.text === ',' && next === at + 1 && items[next + 1]?.mention?.kind === 'organization') continue
    if (item?.mention) return item.mention.kind === 'organization' ? namedBy(item) : []
    if (!isPlainWord(item) && !/^[«"“]$/u.test(item?.text ?? '')) break
    if (/^(?:et|ou|qui|que|a|est|ont|sont|dans|pour|avec|par|sur|en)$/u.test(item?.form ?? '')) break
  }
  // « Nextcom, l’agence rouennaise qui », « Optialp, spécialiste grenoblois de »
  const noun = /^(?:le|la|l'|un|une)$/u.test(items[at - 2]?.form ?? '') ? at - 2 : at - 1
  const described = items[noun - 1]?.text === ',' ? items[noun - 2] : undefined
  if (described?.mention?.kind === 'organization') return namedBy(described)
  return standInBefore(sentence, at + 1, ['organization'], topics)
}
