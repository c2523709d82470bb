import type { Step } from '../../engine/define-rule.ts'
import { listAfter } from '../../lexicon/name-lists.ts'
import { referentsOf, subjectsBefore } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const GATHERING = verbs('federer regrouper rassembler', { finite: 'reunit reunissent', participle: 'reuni reunis', infinitive: 'reunir' })
/** Those whom a cluster or an association gathers. The shortest: « pme ». */
const GATHERED = /^(?:entreprises?|adherents?|membres?|start-ups?|startups?|societes?|acteurs?|structures?|industriels?|laboratoires?|pme|organismes?|associations?|groupes?|cooperatives?)$/u

/** How far behind the verb the names may start, in items. */
const REACH = 14

/** « X fédère quarante entreprises, parmi lesquelles A et B », « X réunit des industriels, dont A »: organizations that belong to another. */
export const gathers: Step = defineRelationRule({
  id: 'relation/gathers',
  predicate: 'member-of',
  cues: GATHERING.forms,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      const group = verbGroupAt(items, at, GATHERING)
      if (!group || group.voice !== 'active') continue
      const some = items.findIndex(({ form }, index) => index > group.to && index < group.to + REACH && /^(?:dont|lesquels|lesquelles)$/u.test(form))
      if (some < 0 || !items.slice(group.to, some).some(({ form }) => GATHERED.test(form))) continue
      const members = listAfter(items, some + 1, ['organization'])?.names
      yield { subjects: referentsOf(members), objects: subjectsBefore(sentence, group.from, ['organization'], topics), cue: { start: item.start, end: item.end }, stance: group.stance }
    }
  },
})
