import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { nameAt } from '../../lexicon/name-lists.ts'
import { datesOf, defineOccurrenceRule } from '../../lexicon/occurrence-rule.ts'
import { isOfDate } from '../../lexicon/place-phrases.ts'
import { leaderBefore, namedBy, type Referent } from '../../lexicon/referents.ts'
import type { Sentence } from '../../lexicon/sentences.ts'
import type { Topics } from '../../lexicon/topics.ts'

const GATHERINGS = new Set(['assemblee', 'conseil', 'comite', 'reunion', 'seance', 'rendez-vous'])
const GATHERING = new Set('reunit reuniront reunira tient tiendra tenue tenu aura aurait prevu prevue prochaine prochain lors'.split(' '))

/** « le conseil d’administration se réunit le 7 décembre », « la prochaine assemblée générale aura lieu fin juin »: when people meet who belong together. */
export const meeting: Step = defineOccurrenceRule({
  id: 'occurrence/meeting',
  what: 'meeting',
  cues: GATHERINGS,
  *find(sentence, topics, page) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      if (!GATHERINGS.has(item.form) || !isGathering(items, at)) continue
      const event = ownerOf(sentence, at, topics)
      const date = datesOf(page, sentence).find(({ start }) => start >= item.end) ?? datesOf(page, sentence)[0]
      if (event && date) yield { at, cue: { start: item.start, end: item.end }, event, date }
    }
  },
})

/** « assemblée générale », « conseil d’administration », « comité de pilotage » that meets: not « Conseil régional », not a mere mention of it. */
function isGathering(items: readonly Item[], at: number): boolean {
  const kind = items[at + 1]?.form === 'generale' || /^(?:administration|pilotage|surveillance|rentree|quartier|info|information)$/u.test(items[at + 2]?.form ?? '')
  return kind && items.slice(Math.max(0, at - 5), at + 12).some((item, index, near) => GATHERING.has(item.form) && !isOfDate(near[index - 1]))
}

/** Whose meeting it is: after « de », else whom the text speaks of. */
function ownerOf(sentence: Sentence, at: number, topics: Topics): Referent | undefined {
  const { items } = sentence
  for (let of = at + 1; of < at + 5; of++) {
    const name = /^(?:de|d'|du)$/u.test(items[of]?.form ?? '') ? (nameAt(items, of + 1, ['organization']) ?? nameAt(items, of, ['organization'])) : undefined
    const named = name === undefined ? undefined : items[name]
    if (named) return namedBy(named)[0]
  }
  return leaderBefore(sentence, at, topics)[0]
}
