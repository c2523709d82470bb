import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { listAfter } from '../../lexicon/name-lists.ts'
import { leaderBefore, referentsOf, subjectsBefore, type Referent } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { accentedOf } from '../../lexicon/sentences.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const STARTING = verbs('lancer inaugurer creer developper monter deployer tester experimenter organiser elaborer batir mener preparer animer imaginer realiser porter partager mutualiser coorganiser', { finite: 'ouvre ouvrent conçoit ouvrons produit construit', participle: 'ouvert ouverte conçu conçue', future: 'ouvrira', infinitive: 'ouvrir' })

/** How far « avec » may stand behind the verb, in items. */
const REACH = 22

/** « X inaugure la semaine prochaine, avec A et B, un atelier », « un programme lancé en 2018 avec A, B et C »: with whom an organization starts something. */
export const launchedWith: Step = defineRelationRule({
  id: 'relation/launched-with',
  predicate: 'partner-of',
  cues: STARTING.forms,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (let at = 0; at < items.length; at++) {
      const group = verbGroupAt(items, at, STARTING)
      const mark = group && group.voice !== 'passive' ? withAfter(items, group.to) : undefined
      const partners = mark === undefined ? [] : referentsOf(listAfter(items, mark + 1, ['organization'])?.names)
      if (!group || mark === undefined || partners.length === 0) continue
      const objects: Referent[] = group.voice === 'active' ? subjectsBefore(sentence, group.from, ['organization'], topics) : []
      yield { subjects: partners, objects: group.voice === 'bare' ? leaderBefore(sentence, at, topics) : objects, cue: { start: items[at]?.start ?? 0, end: items[mark]?.end ?? 0 }, stance: group.stance }
    }
  },
})

/** Index of « avec » in the same clause, no verb, other name or mark but commas before it. */
function withAfter(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < Math.min(items.length, from + REACH); at++) {
    const item = items[at]
    if (item?.form === 'avec') return at
    if (!item || item.mention?.kind === 'organization' || item.mention?.kind === 'person' || /^[.;:()«»]$/u.test(item.text) || /^(?:qui|que|qu'|dont|ou|est|sont|a|ont|et)$/u.test(accentedOf(item))) return undefined
  }
  return undefined
}
