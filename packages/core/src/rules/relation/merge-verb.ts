import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { listAfter, nameAt } from '../../lexicon/name-lists.ts'
import { namedBy, referentsOf, subjectsBefore, type Referent } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const MERGING = verbs('fusionner', { finite: 'unissent réunissent', participle: 'uni unis', infinitive: 'unir' })
const CLUSTERS = verbs('rassembler regrouper federer', { finite: 'réunit réunissent', participle: 'réuni', infinitive: 'réunir' })

/** « A et B ont fusionné pour donner naissance à X », « A fusionne avec B », « X rassemble les clusters A, B et C »: what merged, and into what. */
export const mergeVerb: Step = defineRelationRule({
  id: 'relation/merge-verb',
  predicate: 'merged-from',
  cues: new Set([...MERGING.forms, ...CLUSTERS.forms]),
  *find(sentence, { topics }) {
    const { items } = sentence
    for (let at = 0; at < items.length; at++) {
      const group = verbGroupAt(items, at, MERGING) ?? verbGroupAt(items, at, CLUSTERS)
      if (!group || group.voice !== 'active') continue
      const subjects = subjectsBefore(sentence, group.from, ['organization'], topics)
      const cue = { start: items[group.from]?.start ?? 0, end: items[at]?.end ?? 0 }
      if (CLUSTERS.formOf(items[at])) {
        const first = /^(?:les|trois|deux|quatre|anciens)$/u.test(items[group.to]?.form ?? '') ? items.slice(group.to, group.to + 4).findIndex(({ form }) => form === 'clusters') : -1
        const list = first < 0 ? undefined : listAfter(items, group.to + first + 1, ['organization'])
        if (list && list.names.length > 1) yield { subjects, objects: referentsOf(list.names), cue, stance: group.stance }
        continue
      }
      const whole = intoWhat(items, group.to)
      const other = items[group.to]?.form === 'avec' ? referentsOf(listAfter(items, group.to + 1, ['organization'])?.names) : []
      if (whole.length > 0) yield { subjects: whole, objects: [...subjects, ...other], cue, stance: group.stance }
      else if (subjects.length === 1) yield { subjects, objects: other, cue, stance: group.stance }
    }
  },
})

/** « pour former X », « pour donner naissance à X », « au sein de X », « sous le nom de X » */
function intoWhat(items: readonly Item[], from: number): Referent[] {
  const mark = items.findIndex(({ form }, at) => at >= from && at < from + 8 && /^(?:former|creer|naissance|devenir|sein|nom)$/u.test(form))
  if (mark < 0 || !/^(?:pour|donner|au|le|un|et)$/u.test(items[mark - 1]?.form ?? '')) return []
  const name = nameAt(items, mark + 1, ['organization']) ?? nameAt(items, mark + 2, ['organization'])
  const item = name === undefined ? undefined : items[name]
  return item ? namedBy(item) : []
}
