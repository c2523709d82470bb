import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { isPlainWord, listAfter } from '../../lexicon/name-lists.ts'
import { referentsOf, subjectsBefore } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const SUPPLYING = verbs('travailler livrer facturer', { finite: 'fournit fournissent vend vendent', participle: 'fourni vendu', future: 'fournira vendra', infinitive: 'fournir vendre' })

/** « X travaille pour A et B », « X fournit des capteurs à A », « X a livré 20 robots à A »: whom an organization works for. */
export const supplies: Step = defineRelationRule({
  id: 'relation/supplies',
  predicate: 'customer-of',
  cues: SUPPLYING.forms,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (let at = 0; at < items.length; at++) {
      const group = verbGroupAt(items, at, SUPPLYING)
      const mark = group?.voice === 'active' ? markAfter(items, group.to, items[at]?.form ?? '') : undefined
      const subjects = mark === undefined ? [] : referentsOf(listAfter(items, mark, ['organization'])?.names)
      if (group && mark !== undefined && subjects.length > 0) yield { subjects, objects: subjectsBefore(sentence, group.from, ['organization'], topics), cue: { start: items[group.from]?.start ?? 0, end: items[at]?.end ?? 0 }, stance: group.stance }
    }
  },
})

/** Index where the customers start: behind « pour » of « travaille », behind « à » after what is supplied. */
function markAfter(items: readonly Item[], from: number, verb: string): number | undefined {
  const isWork = verb.startsWith('travail')
  for (let at = from; at < from + 8; at++) {
    const form = items[at]?.form ?? ''
    if (isWork && form === 'pour') return at + 1
    if (!isWork && at > from && /^(?:a|au|aux)$/u.test(form)) return form === 'a' ? at + 1 : at
    if (!isPlainWord(items[at]) && !/^\d/u.test(items[at]?.text ?? '')) return undefined
    if (isWork && !/^(?:deja|aussi|notamment|depuis|ans|\d.*)$/u.test(form)) return undefined
  }
  return undefined
}
