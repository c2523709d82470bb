import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { isPlainWord } from '../../lexicon/name-lists.ts'
import { isOfDate, placeAfter } from '../../lexicon/place-phrases.ts'
import { namedBy, subjectsBefore } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { PREMISES } from '../../lexicon/relation-words.ts'
import { accentedOf } from '../../lexicon/sentences.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'
import { patientsOf } from '../../lexicon/verb-relations.ts'

const SETTLING = verbs('jeter poser inaugurer fabriquer installer deposer fonder creer', {
  finite: 'jette jettent ouvre ouvrent naît naissent naquit construit construisent produit produisent conçoit',
  future: 'ouvrira ouvriront ouvrirait construira produira',
  participle: 'ouvert né née nés nées construit',
  infinitive: 'ouvrir naître construire',
})

/** « X jette l’ancre à Rimouski », « X a ouvert ses bureaux de la rue Y », « X, qui fabrique à Lyon des … », « X, née à Dijon en 2012 »: where an organization is at work. */
export const settlesIn: Step = defineRelationRule({
  id: 'relation/settles-in',
  predicate: 'located-in',
  cues: SETTLING.forms,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (let at = 0; at < items.length; at++) {
      const group = verbGroupAt(items, at, SETTLING)
      const place = group && placeOf(items, group.to, items[at]?.form ?? '')
      const where = place === undefined ? undefined : items[place]
      if (!group || !where || (group.voice === 'active') === /^(?:nee?s?|fond|cre[ea])/u.test(items[at]?.form ?? '')) continue
      const subjects = group.voice === 'bare' ? patientsOf(sentence, group, (place ?? 0) + 1, { patients: ['organization'] }, topics) : subjectsBefore(sentence, group.from, ['organization'], topics)
      yield { subjects, objects: namedBy(where), cue: { start: items[group.from]?.start ?? 0, end: items[group.to - 1]?.end ?? 0 }, stance: group.stance }
    }
  },
})

/** The place after « l’ancre », « ses valises », « ses bureaux », a date; right after the verb when it tells of birth or of making. */
function placeOf(items: readonly Item[], from: number, verb: string): number | undefined {
  const isMaking = /^(?:n|fabriq|constr|prod|conc|fond|cre)/u.test(verb)
  // « On ouvre à Mamoudzou »
  let named = isMaking || (verb.startsWith('ouv') && placeAfter(items, from) !== undefined)
  for (let at = from; at < Math.min(items.length, from + 14); at++) {
    const item = items[at]
    const place = placeAfter(items, at) ?? (named && !isMaking ? placeAfterOf(items, at) : undefined)
    if (place !== undefined) return named ? place : undefined
    if (/^(?:ancre|valises|cartons|bagages)$/u.test(item?.form ?? '') || PREMISES.has(item?.form ?? '')) named = true
    const isSmall = isOfDate(item) || (!isMaking && (isPlainWord(item) || /^(?:\d.*|m[2²]|,)$/u.test(item?.text ?? '')) && !/^(?:qui|que|dont|ou|et|pour|avec|avant|apres)$/u.test(item?.form ?? ''))
    if (!isSmall || accentedOf(item) === 'a') return undefined
  }
  return undefined
}

/** « ses bureaux … de la rue Saint-Germain » */
function placeAfterOf(items: readonly Item[], at: number): number | undefined {
  if (!/^(?:de|d')$/u.test(items[at]?.form ?? '')) return undefined
  const next = /^(?:la|l'|le)$/u.test(items[at + 1]?.form ?? '') ? at + 2 : at + 1
  return items[next]?.mention?.kind === 'place' ? next : undefined
}
