import type { Span } from '@garrigue/schema'
import { fold } from '../engine/fold.ts'
import type { Gender } from './role-nouns.ts'
import { answererOf } from './speech-answers.ts'
import { byFocus, byPronoun, focusNear, focusOf, NEAR } from './speech-focus.ts'
import { holderAt, holdersOf, isOf, only } from './speech-holders.ts'
import { sentenceAt } from './speech-items.ts'
import type { RolePhrase, Subject } from './speech-noun-phrase.ts'
import { peopleOf } from './speech-people.ts'
import type { SpeechPlace } from './speech-place.ts'

/** Whose words they are, null when the text does not tell; and the words that say it. */
export interface Speaker {
  readonly speaker: string | null
  readonly evidence: readonly Span[]
}

const UNKNOWN: Speaker = { speaker: null, evidence: [] }

/** Who is meant by a subject, at a place. */
export function speakerOf(subject: Subject, place: SpeechPlace): Speaker {
  if (subject.mention) return { speaker: subject.mention.entity, evidence: [spanOf(subject.mention)] }
  if (subject.role) return known(byRole(subject.role, subject.gender, place), subject, place)
  if (subject.noun !== undefined) return known(byNoun(subject.noun, place), subject, place)
  if (subject.pronoun === 'il' || subject.pronoun === 'elle') return known(byPronoun(subject.gender, place), undefined, place)
  if (subject.pronoun === 'je') return known(answererOf(place.page, place.block), undefined, place)
  if (subject.pronoun === 'on') return frameOf(place, subject)
  if (subject.isOwned) return known(focusOf(undefined, place), undefined, place)
  return UNKNOWN
}

function known(entity: string | undefined, subject: Subject | undefined, { items }: SpeechPlace): Speaker {
  const first = subject && items[subject.from]
  const last = subject && items[subject.next - 1]
  return { speaker: entity ?? null, evidence: first && last && entity !== undefined ? [{ start: first.start, end: last.end }] : [] }
}

export function spanOf({ start, end }: Span): Span {
  return { start, end }
}

/** Functions that many hold in one place: only words of what tell which. */
const COMMON: ReadonlySet<string> = new Set(['chef', 'charge', 'membre', 'responsable', 'conseiller', 'delegue', 'adjoint', 'professeur', 'chercheur', 'consultant', 'manager', 'ingenieur', 'associe', 'vice-president'])

/** « le président de X »: who holds it there; « le CEO »: who was given it; « l'intéressée »: whoever is spoken of. */
function byRole(role: RolePhrase, gender: Gender | undefined, place: SpeechPlace): string | undefined {
  if (!role.isDefinite || role.plural) return undefined
  if (role.body) {
    const { entity } = role.body
    return holderAt(role, entity, gender, place) ?? (role.isFormer && peopleOf(place.page).holders.at(entity).length === 0 ? focusNear(gender, place) : undefined)
  }
  const all = holdersOf(role, place)
  const same = all.filter(({ person }) => isOf(place.page, person, gender))
  if (role.isFormer) return focusNear(gender, place) ?? only(same, place) ?? byFocus(gender, place)
  if (!role.isBare && COMMON.has(role.stem)) return undefined
  const offset = place.items[place.at]?.start ?? 0
  const near = same.filter(({ start }) => start >= place.block.data.start && start < offset)
  const isAnswer = answererOf(place.page, place.block) !== undefined
  return only(near, place) ?? near.at(-1)?.person ?? only(isAnswer ? near : same, place) ?? (all.length === 0 ? byFocus(gender, place) : undefined)
}

/** Names that a noun may stand for without having announced them. */
const NAMES_OF: ReadonlyMap<string, RegExp> = new Map([
  ['fonds', /(?:capital|ventures|invest|partners|partenaires|fonds|amorcage|fund)/u],
  ['banque', /(?:banque|bank|caisse|credit)/u],
  ['ecole', /(?:ecole|school|epitech|academy)/u],
  ['universite', /(?:universite|university)/u],
  ['region', /(?:region|conseil regional)/u],
  ['metropole', /(?:metropole|eurometropole)/u],
  ['fondation', /fondation/u],
  ['association', /association/u],
  ['federation', /federation/u],
  ['syndicat', /(?:syndicat|cgt|cfdt|fo\b)/u],
])

/** « l'asbl », « le fonds »: what the article has announced so, or the one name of the block that can be called so. */
function byNoun(noun: string, place: SpeechPlace): string | undefined {
  const announced = peopleOf(place.page).announcedBy(noun, place.block.data.article ?? 0)
  if (announced.size === 1) return [...announced][0]
  const named = NAMES_OF.get(noun)
  if (!named) return undefined
  const near = place.items.slice(Math.max(0, place.at - NEAR), place.at + NEAR)
  const fitting = new Set(near.flatMap(({ mention }) => (mention?.kind === 'organization' && named.test(fold(mention.text)) ? [mention.entity] : [])))
  return fitting.size === 1 ? [...fitting][0] : undefined
}

/** « Chez X, on parle de … », « plaisante-t-on à la CCI » */
function frameOf(place: SpeechPlace, { from, next }: Subject): Speaker {
  const { from: start } = sentenceAt(place.items, Math.min(from, place.at), place.page.data.source)
  const before = /^(?:chez|a|au|aux|du|cote)$/u.test(place.items[start]?.form ?? '') ? place.items.slice(start + 1, Math.max(start + 1, Math.min(from, start + 12))) : []
  const framed = before.some(({ mention }) => mention?.kind === 'person') ? undefined : before.slice(0, 8).find(({ mention }) => mention?.kind === 'organization')
  const behind = framed ? undefined : /^(?:chez|a|au|aux|du|cote|sur|dans)$/u.test(place.items[next]?.form ?? '') ? place.items.slice(next + 1, next + 7).find(({ mention, isWord }) => mention !== undefined || !isWord) : undefined
  const { mention } = framed ?? behind ?? {}
  return mention?.kind === 'organization' ? { speaker: mention.entity, evidence: [spanOf(mention)] } : UNKNOWN
}
