import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { isPlainWord, listAfter, listBefore } from '../../lexicon/name-lists.ts'
import { leaderBefore, namedBy, referentsOf, type Referent } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

const CUSTOMERS = new Set('client clients cliente clientes comptes commanditaires references'.split(' '))

/** « ses clients, A et B », « compte A et B parmi ses clients », « des clients comme A », « A, client de X »: customers by the noun. */
export const customers: Step = defineRelationRule({
  id: 'relation/customers',
  predicate: 'customer-of',
  cues: CUSTOMERS,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      if (!CUSTOMERS.has(item.form)) continue
      const cue = { start: item.start, end: item.end }
      const of = /^(?:de|d'|du)$/u.test(items[at + 1]?.form ?? '') ? listAfter(items, at + 1, ['organization', 'work']) : undefined
      const person = /^(?:il|elle)$/u.test(items[at - 2]?.form ?? items[at - 3]?.form ?? '') || /^(?:il|elle)$/u.test(items[at - 3]?.form ?? '')
      const dont = items.slice(Math.max(0, at - 5), at).findIndex(({ form }) => form === 'dont') + Math.max(0, at - 5)
      if (person && items[dont]?.form === 'dont') yield { subjects: referentsOf(items.slice(0, dont).filter(({ mention }) => mention?.kind === 'person').slice(-1)), objects: referentsOf(listBefore(items, items[dont - 1]?.text === ',' ? dont - 1 : dont, ['organization'])?.names.slice(-1)), cue }
      else if (FIRST.test(items[at - 1]?.form ?? '') && items[dont + 1]?.mention && items[dont + 2]?.form === 'est') yield { subjects: namedBy(items[dont + 1] as Item), objects: referentsOf(listBefore(items, items[dont - 1]?.text === ',' ? dont - 1 : dont, ['organization'])?.names.slice(-1)), cue }
      else if (of && items[at - 1]?.text === ',') yield { subjects: referentsOf(listBefore(items, at - 1, ['organization', 'person'])?.names.slice(-1)), objects: referentsOf(of.names.slice(0, 1)), cue }
      else if (item.form.endsWith('s')) yield { subjects: listed(items, at), objects: leaderBefore(sentence, at, topics, startOf(items, at)), cue }
    }
  },
})

/** « dont X est le premier client »: which one. The shortest: « gros ». */
const FIRST = /^(?:premiere?|principale?|gros|seule?|unique)$/u

/** Those after « clients : », « clients comme », « clients, parmi lesquels », « grands comptes, A et B en tête »; those before « parmi ses clients ». */
function listed(items: readonly Item[], at: number): Referent[] {
  if (items[at - 2]?.form === 'parmi') return referentsOf((listBefore(items, at - 2, ['organization']) ?? listAfter(items, at + 1, ['organization']))?.names)
  let next = at + 1
  while (next < at + 3 && isPlainWord(items[next]) && !LEADS.has(items[next]?.form ?? '')) next++
  const hasComma = items[next]?.text === ',' || items[next]?.text === '('
  if (hasComma || items[next]?.text === ':') next++
  const isLed = LEADS.has(items[next]?.form ?? '')
  if (isLed) next += /^(?:parmi|tels|telles)$/u.test(items[next]?.form ?? '') ? 2 : 1
  const list = listAfter(items, next, ['organization'])
  if (!list || next === at + 1) return []
  const atHead = items[list.to]?.form === 'en' && items[list.to + 1]?.form === 'tete'
  const isCounted = /^(?:deux|trois|quatre|cinq|six|\d+)$/u.test(items[at - 1]?.form ?? '') && /^(?:a|ont|compte|comptent)$/u.test(items[at - 2]?.form ?? '')
  const isOwn = isCounted || items.slice(Math.max(0, at - 2), at).some(({ form }) => /^(?:ses|nos|leurs)$/u.test(form))
  return isLed || atHead || items[next - 1]?.text === ':' || (hasComma && isOwn) ? referentsOf(list.names) : []
}

const LEADS = new Set(['comme', 'dont', 'notamment', 'parmi', 'tels', 'telles'])

/** Of « compte A et B parmi ses clients » the supplier stands before the list. */
function startOf(items: readonly Item[], at: number): number {
  return items[at - 2]?.form === 'parmi' ? (listBefore(items, at - 2, ['organization'])?.from ?? at) : at
}
