import type { Step } from '../../engine/define-rule.ts'
import { defineOccurrenceRule } from '../../lexicon/occurrence-rule.ts'
import { AGREEMENTS } from '../../lexicon/partnership-words.ts'
import { leaderBefore, namedBy } from '../../lexicon/referents.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const SIGNING = verbs('signer parapher ratifier', { finite: 'conclut concluent', participle: 'conclu conclue conclus', infinitive: 'conclure' })
const PAPERS = new Set([...AGREEMENTS, 'bail', 'compromis', 'lettre', 'acte', 'promesse'])

/** « A et B ont signé mardi une convention », « la convention a été signée le 4 juin », « une entente conclue la semaine dernière »: when something was signed. */
export const signing: Step = defineOccurrenceRule({
  id: 'occurrence/signing',
  what: 'signing',
  cues: SIGNING.forms,
  *find(sentence, topics) {
    const { items } = sentence
    for (let at = 0; at < items.length; at++) {
      const group = verbGroupAt(items, at, SIGNING)
      if (!group || group.stance === 'denied') continue
      const near = items.slice(Math.max(0, group.from - 12), at + 9)
      if (!near.some(({ form }) => PAPERS.has(form))) continue
      const first = items.slice(0, at).find(({ mention }) => mention?.kind === 'organization')
      const [event] = first ? namedBy(first) : leaderBefore(sentence, at, topics)
      if (event) yield { at, cue: { start: items[group.from]?.start ?? 0, end: items[at]?.end ?? 0 }, event }
    }
  },
})
