import type { Step } from '../../engine/define-rule.ts'
import { LED, ROUNDS } from '../../lexicon/funding-words.ts'
import { listAfter } from '../../lexicon/name-lists.ts'
import { leaderBefore, referentsOf } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

/** How far a round may stand before its participle, in items. */
const REACH = 9

/** « X boucle une série A de 4 M$ menée par A, avec B », « 12 M€, tour mené par A »: who leads a round, and who joins. */
export const roundLedBy: Step = defineRelationRule({
  id: 'relation/round-led-by',
  predicate: 'funds',
  cues: LED,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      if (!LED.has(item.form) || items[at + 1]?.form !== 'par') continue
      const round = items.slice(Math.max(0, at - REACH), at).findLastIndex(({ form }) => ROUNDS.has(form))
      const leaders = listAfter(items, at + 2, ['organization', 'person'])
      if (round < 0 || !leaders) continue
      const first = Math.max(0, at - REACH) + round
      const objects = leaderBefore(sentence, first, topics)
      yield { subjects: referentsOf(leaders.names), objects, cue: { start: items[first]?.start ?? 0, end: items[at + 1]?.end ?? 0 } }
      // « , avec B et C », « , aux côtés de B », « , suivi par B »
      let next = items[leaders.to]?.text === ',' ? leaders.to + 1 : leaders.to
      if (items[next]?.form === 'aux' && items[next + 1]?.form === 'cotes') next++
      else if (/^suivie?s?$/u.test(items[next]?.form ?? '') || items[next]?.form === 'accompagne') next++
      else if (items[next]?.form !== 'avec') continue
      yield { subjects: referentsOf(listAfter(items, next + 1, ['organization', 'person'])?.names), objects, cue: { start: items[next]?.start ?? 0, end: items[next]?.end ?? 0 } }
    }
  },
})
