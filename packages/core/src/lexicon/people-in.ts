import type { Item } from '../engine/items.ts'
import { nameAt } from './name-lists.ts'
import { namedBy, type Referent } from './referents.ts'

/** Words with which a list of people and of what they are goes over into something else. */
const ENDS: ReadonlySet<string> = new Set(['est', 'sont', 'a', 'ont', 'sera', 'seront', 'va', 'vont', 'mais', 'puis', 'pendant', 'avant', 'apres'])

/** How many people a list may have, and how many items what each of them is may take. */
const MOST_PEOPLE = 20
const LONGEST_TITLE = 16

/**
 * The people that a list names which starts at `from`, each with a function or an organization behind or not: « Cédric Lenoir (Airbus), Fatou
 * Sow, directrice de Y, et Marc Petit »; empty when it does not start with a person. Organizations within a function are not of the list.
 */
export function peopleIn(items: readonly Item[], from: number): Referent[] {
  const people: Referent[] = []
  let last = from
  const first = nameAt(items, from, ['person'])
  for (let at = first ?? items.length; at < items.length && people.length < MOST_PEOPLE; at++) {
    const item = items[at]
    if (!item || at - last > LONGEST_TITLE || /^[.!?;]$/u.test(item.text) || (ENDS.has(item.form) && item.text !== 'à')) break
    if (item.mention?.kind !== 'person') continue
    people.push(...namedBy(item))
    last = at
  }
  return people
}

/** « Des représentants d’IBM, Capgemini et Oracle » right before a verb: those whom they represent. */
export function representedBefore(items: readonly Item[], to: number): Referent[] {
  const first = items.findIndex(({ form }, at) => at < to && REPRESENTATIVES.has(form) && /^(?:de|d'|du|des)$/u.test(items[at + 1]?.form ?? ''))
  if (first < 0 || items.slice(first, to).some(({ form }) => /^(?:qui|que|dont|est|sont)$/u.test(form))) return []
  return items.slice(first + 2, to).flatMap((item) => (item.mention?.kind === 'organization' ? namedBy(item) : []))
}

const REPRESENTATIVES: ReadonlySet<string> = new Set('representants representantes dirigeants equipes experts ingenieurs chercheurs'.split(' '))
