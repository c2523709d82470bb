import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { listAfter } from '../../lexicon/name-lists.ts'
import { referentsOf, subjectsBefore } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { ORGANIZATION_NOUNS } from '../../lexicon/relation-nouns.ts'

const BORN = /^(?:nee?s?|creee?s?|fondee?s?|cree|creation|naissance|lancee?)$/u

/** « Création de l’association, à l’initiative d’A », « X est née à l’initiative d’A »: who had an organization founded. */
export const atTheInitiativeOf: Step = defineRelationRule({
  id: 'relation/at-the-initiative-of',
  predicate: 'founded',
  cues: new Set(['initiative']),
  *find(sentence, { topics }) {
    const { items } = sentence
    const at = items.findIndex(({ form }, index) => form === 'initiative' && items[index - 1]?.form === "l'" && items[index - 2]?.form === 'a')
    const born = at < 0 ? -1 : items.slice(0, at).findLastIndex(({ form }) => BORN.test(form))
    if (born < 0 || at - born > 14) return
    const founders = referentsOf(listAfter(items, at + 1, ['organization', 'person'])?.names)
    const noun = items.slice(born, at).find(({ form }) => ORGANIZATION_NOUNS.has(form))
    const topic = noun && topics.organization(sentence, noun.start, { noun: noun.form })
    const objects = topic ? [{ mention: topic, words: undefined }] : subjectsBefore(sentence, startOfVerb(items, born), ['organization'], topics)
    yield { subjects: founders, objects, cue: { start: items[born]?.start ?? 0, end: items[at]?.end ?? 0 } }
  },
})

/** « est », « a été » before the participle. */
function startOfVerb(items: readonly Item[], participle: number): number {
  let from = participle
  while (/^(?:est|sont|etait|a|ont|avait|ete|fut)$/u.test(items[from - 1]?.form ?? '')) from--
  return from
}
