import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { datesOf, defineOccurrenceRule } from '../../lexicon/occurrence-rule.ts'
import { leaderBefore } from '../../lexicon/referents.ts'

const RAISING = new Set('leve levent leves levee levees lever levait leveront reuni reunit reunis recolte recoltent collecte boucle bouclent obtient obtenu decroche dette amorcage tour'.split(' '))

/** How far from the cue an amount may stand, in items. */
const REACH = 10

/** « X a levé 6 M€ en novembre », « une levée de 1,2 million d’euros bouclée en avril », « puis 1,2 million en 2016 »: when money was raised; told without a date too. */
export const fundraising: Step = defineOccurrenceRule({
  id: 'occurrence/fundraising',
  what: 'fundraising',
  cues: RAISING,
  undated: true,
  *find(sentence, topics, page) {
    const { items } = sentence
    const at = items.findIndex(({ form }, index) => RAISING.has(form) && hasAmount(items, index) && !isDoubted(items, index))
    const cue = items[at]
    const [event] = cue ? leaderBefore(sentence, at, topics) : []
    if (!cue || !event) return
    const dates = datesOf(page, sentence).filter((date) => isOfRaise(items, cue, date.start))
    const [first, ...others] = dates
    yield { at, cue: { start: cue.start, end: cue.end }, event, ...(first ? { date: first } : {}) }
    // « 300 k€ à l’automne 2015, puis 1,2 million en 2016 »
    for (const date of others) {
      const then = items.findLast(({ form, end }) => form === 'puis' && end <= date.start)
      if (then) yield { at, cue: { start: then.start, end: then.end }, event: { ...event, words: undefined }, date }
    }
  },
})

/** Money stands near: « 2,5 M€ », « 4 millions de dollars », « quatre millions d’euros ». */
function hasAmount(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - REACH), at + REACH).some(({ form, text }) => /^(?:\S{0,3}[€$£]|euros|dollars|francs|chf|m€|k€)$/u.test(form) || /^[€$£]/u.test(text))
}

function isDoubted(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - 4), at).some(({ form }) => /^(?:cherche|souhaite|veut|compte|prevoit|espere|voudrait|pas|jamais|prochaine|nouvelle|faudra)$/u.test(form))
}

/** A date behind the cue, and before what is said of something else: « en poste depuis », « en 2025 ». */
function isOfRaise(items: readonly Item[], cue: Item, start: number): boolean {
  if (start < cue.start) return false
  return !items.some((item) => item.start > cue.start && item.end < start && /^(?:fonde|fondee|ne|nee|cree|creee|objectif|prevoit|vise|pesera|contre|qui|dont|depuis|pour)$/u.test(item.form))
}
