import type { Step } from '../../engine/define-rule.ts'
import { nameAt } from '../../lexicon/name-lists.ts'
import { namedBy, subjectsBefore, type Referent } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { ORGANIZATION_NOUNS } from '../../lexicon/relation-nouns.ts'
import type { Sentence } from '../../lexicon/sentences.ts'
import type { Topics } from '../../lexicon/topics.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const TAKING = verbs('emparer adjuger croquer avaler', { finite: 'met mettent offre offrent prend prennent', future: 'mettra offrira prendra', participle: 'mis offert pris', infinitive: 'mettre offrir prendre' })

/** Words between the verb and the company bought: « la main sur », « le contrôle de », « du ». */
const GRIP = /^(?:la|le|une|main|sur|controle|participation|majoritaire|majorite|de|du|d'|contrôle|mainmise)$/u

/** « X s’offre Y », « X met la main sur Y », « X prend le contrôle de Y »: who buys whom, in the words of the press. */
export const takesOver: Step = defineRelationRule({
  id: 'relation/takes-over',
  predicate: 'owns',
  cues: TAKING.forms,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (let at = 0; at < items.length; at++) {
      const group = verbGroupAt(items, at, TAKING)
      if (!group || group.voice === 'bare') continue
      const cue = { start: items[group.from]?.start ?? 0, end: items[at]?.end ?? 0 }
      const subjects = subjectsBefore(sentence, group.from, ['organization', 'person'], topics)
      yield { subjects, objects: boughtAfter(sentence, group.from, at, group.to, topics), cue, stance: group.stance }
    }
  },
})

/** The company behind « s’offre », « met la main sur », « prend le contrôle de ». */
function boughtAfter({ items, ...sentence }: Sentence, from: number, verb: number, to: number, topics: Topics): Referent[] {
  const word = items[verb]?.form ?? ''
  const isReflexive = items.slice(from, verb).some(({ form }) => form === "s'" || form === 'se')
  let at = to
  while (at < to + 6 && GRIP.test(items[at]?.form ?? '') && nameAt(items, at, ['organization']) === undefined) at++
  const words = items.slice(to, at).map(({ form }) => form)
  const isMeant = /^(?:offr|offert|adjug|empar)/u.test(word) ? isReflexive : /^(?:croqu|aval)/u.test(word) || words.includes('main') || words.includes('controle')
  const name = isMeant ? (nameAt(items, at, ['organization']) ?? nameAt(items, at - 1, ['organization'])) : undefined
  const item = name === undefined ? undefined : items[name]
  // « s’empare du spécialiste de l’imagerie »
  const own = !item && isMeant && /^(?:du|le|la|l'|d')$/u.test(items[at - 1]?.form ?? '') && ORGANIZATION_NOUNS.has(items[at]?.form ?? '') ? topics.own({ items, ...sentence }) : undefined
  return item ? namedBy(item) : own ? [{ mention: own, words: { start: items[at]?.start ?? 0, end: items[at]?.end ?? 0 } }] : []
}
