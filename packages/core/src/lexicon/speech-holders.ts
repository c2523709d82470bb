import type { RoleHolder } from '../engine/role-holders.ts'
import type { PressRoot } from '../parse/nodes.ts'
import type { Gender } from './role-nouns.ts'
import type { RolePhrase } from './speech-noun-phrase.ts'
import { peopleOf } from './speech-people.ts'
import type { SpeechPlace } from './speech-place.ts'

/** Functions that the press takes for each other when it speaks of whoever leads. */
const LEADERS = ['dirigeant', 'pdg', 'dg', 'president', 'directeur', 'fondateur', 'createur'] as const

/** Whoever may be meant by a function: all that hold it, in the order of the text. */
export function holdersOf({ stem, isGeneral }: RolePhrase, { page }: SpeechPlace): readonly RoleHolder[] {
  return peopleOf(page).holders.of(...(isGeneral ? [stem, 'dg'] : stem === 'dg' ? ['dg', 'directeur'] : [stem]))
}

/** « le président de X »: who holds it there. Whoever holds it elsewhere is somebody else; of whom no body is told, it may be here. */
export function holderAt(role: RolePhrase, body: string, gender: Gender | undefined, place: SpeechPlace): string | undefined {
  const fits = ({ person }: RoleHolder): boolean => isOf(place.page, person, gender)
  const same = holdersOf(role, place).filter(fits)
  const there = only(same.filter((holder) => holder.body === body), place)
  if (there !== undefined) return there
  const all = peopleOf(place.page).holders.at(body)
  const leads = LEADERS.some((leader) => leader === role.stem) ? only(all.filter((holder) => fits(holder) && LEADERS.some((leader) => leader === holder.role)), place) : undefined
  return leads ?? (all.length === 0 ? only(same.filter((holder) => holder.body === undefined), place) : undefined)
}

/** The one person of a list, within the article if there are several on the page. */
export function only(found: readonly RoleHolder[], { block }: SpeechPlace): string | undefined {
  const own = new Set(found.filter(({ article }) => article === block.data.article).map(({ person }) => person))
  const people = own.size > 0 ? own : new Set(found.map(({ person }) => person))
  return people.size === 1 ? [...people][0] : undefined
}

/** Whether nothing tells that a person is of another gender. */
export function isOf(page: PressRoot, person: string, gender: Gender | undefined): boolean {
  const own = peopleOf(page).genderOf(person)
  return gender === undefined || own === undefined || own === gender
}
