import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { isPlainWord, listAfter, listBefore } from '../../lexicon/name-lists.ts'
import { childAfter, leaderBefore, referentsOf, subjectsBefore } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt, type VerbGroup } from '../../lexicon/verb-groups.ts'

/** « X, filiale du groupe Y », « X est une filiale de Y », « sa filiale X »: a company and the one that owns it, of which it is part. */
export const subsidiary: Step = defineRelationRule({
  id: 'relation/subsidiary',
  predicate: 'part-of',
  cues: new Set(['filiale', 'filiales']),
  *find(sentence, { topics }) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      const cue = { start: item.start, end: item.end }
      if (!/^filiales?$/u.test(item.form)) continue
      const of = ofOwner(items, at + 1)
      const owners = of === undefined ? [] : referentsOf(listAfter(items, of, ['organization'])?.names.slice(0, 1))
      const children = owners.length > 0 ? childrenBefore(items, at) : childAfter(items, at + 1)
      // « pour Sigfox et sa filiale Y »
      const beside = /^(?:sa|ses)$/u.test(items[at - 1]?.form ?? '') && items[at - 2]?.form === 'et' ? referentsOf(items.slice(at - 3, at - 2)) : []
      const parents = owners.length > 0 ? owners : beside.length > 0 ? beside.filter(({ mention }) => mention.kind === 'organization') : /^(?:sa|ses|une|deux)$/u.test(items[at - 1]?.form ?? '') && !/^(?:ced|vend|reven)/u.test(items[at - 2]?.form ?? '') ? leaderBefore(sentence, at, topics) : []
      const verb = copulaBefore(items, at)
      const subjects = children.length > 0 || owners.length === 0 || !verb ? children : subjectsBefore(sentence, verb.from, ['organization'], topics)
      const stance = verb?.stance ?? 'asserted'
      yield { subjects, objects: parents, cue, stance }
      if (owners.length > 0) yield { subjects: parents, objects: subjects, cue, stance, predicate: 'owns' }
    }
  },
})

/** Index of « de », « du » after « à 100 % », « française », or nothing. */
function ofOwner(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < from + 4; at++) {
    if (/^(?:de|du|d')$/u.test(items[at]?.form ?? '')) return at
    if (!isPlainWord(items[at]) && !/^(?:%|\d{2,3}|a)$/u.test(items[at]?.form ?? '')) return undefined
  }
  return undefined
}

/** « X, filiale de »; the noun may have « une » before it. */
function childrenBefore(items: readonly Item[], at: number): ReturnType<typeof referentsOf> {
  const comma = items[at - 1]?.text === ',' ? at - 1 : items[at - 2]?.text === ',' && /^une?$/u.test(items[at - 1]?.form ?? '') ? at - 2 : undefined
  return comma === undefined ? [] : referentsOf(listBefore(items, comma, ['organization'])?.names.slice(-1))
}

/** « est une », « n’est pas une », « devient la » */
function copulaBefore(items: readonly Item[], at: number): VerbGroup | undefined {
  for (let verb = at - 1; verb >= Math.max(0, at - 4); verb--) {
    const group = verbGroupAt(items, verb, COPULA)
    if (group) return group
    if (!/^(?:une|la|cette|pas|plus|desormais|aujourd'hui|aussi|donc)$/u.test(items[verb]?.form ?? '')) return undefined
  }
  return undefined
}

const COPULA = verbs('rester', { finite: 'est etait devient devint', future: 'sera serait deviendra' })
