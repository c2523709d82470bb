import { isCommonWord } from '../gazetteers/index.ts'
import { beforeOf } from './around-names.ts'
import { placeAt } from './listed-names.ts'
import type { NameRun } from './name-runs.ts'
import { ORGANIZATION_CUES, ORGANIZATION_TAILS, ORGANIZATION_VERBS, STAFF } from './organization-words.ts'
import { appositionAt } from './person-cues.ts'
import { roleStem } from './role-nouns.ts'

/** How much what a name’s owner does, is and has says that it is an organization; 0 for nothing, and for towns. */
export function organizationWeight(run: NameRun): number {
  return isTown(run) ? 0 : acts(run) + isSaidToBe(run) + isLed(run) + tailOf(run)
}

/** What a town does, and those who live there, make no organization of it. */
function isTown({ pieces, from, to }: NameRun): boolean {
  const found = placeAt(pieces, from)
  return found?.to === to && !found.place.commonWord
}

/** « X recrute », « X, qui emploie », « X a levé » */
function acts({ pieces, to }: NameRun): number {
  let at = to
  if (pieces[at]?.text === ',' && pieces[at + 1]?.form === 'qui') at += 2
  return ORGANIZATION_VERBS.has(pieces[at]?.form ?? '') || (pieces[at]?.form === 'a' && /^(?:leve|recrute|embauche|developpe|rachete|ouvert|lance|signe|investi)$/u.test(pieces[at + 1]?.form ?? '')) ? 1.5 : 0
}

/** « X, filiale de », « X, une start-up », « X est une société », « X (14 salariés) », « X (e-santé, Lyon) » */
function isSaidToBe({ pieces, to }: NameRun): number {
  const said = appositionAt(pieces, to)
  if (said && !said.isOwned && ORGANIZATION_CUES.has(pieces[said.noun]?.form ?? '')) return 2.5
  if (pieces[to]?.form === 'est' && /^(?:une?|la|le|l')$/u.test(pieces[to + 1]?.form ?? '') && [2, 3].some((step) => ORGANIZATION_CUES.has(pieces[to + step]?.form ?? ''))) return 2.5
  const inside = pieces[to]?.text === '(' ? pieces.slice(to + 1, to + 5) : []
  // « Voltéo (Mirande) »
  const town = inside[0]?.isNameLike ? placeAt(pieces, to + 1) : undefined
  if (town && town.place.kind !== 'department' && /^[),]$/u.test(pieces[town.to]?.text ?? '')) return 1.5
  // « X (e-santé, Lyon) », « X (métrologie, 14 salariés) »
  if (inside[0]?.isWord && !inside[0].isNameLike && inside.some(({ text }) => text === ',') && roleStem(inside[0].form) === undefined) return 1.5
  return /^\d/u.test(inside[0]?.text ?? '') && inside.some(({ form }) => /^(?:salaries|employes|collaborateurs|personnes|membres|adherents|m€|millions?)$/u.test(form)) ? 3 : 0
}

/** « fondateur de X », « directrice générale de X », « un ancien de X », « les salariés de X »: a function, up to three words, « de ». */
function isLed({ pieces, from }: NameRun): number {
  const before = beforeOf(pieces, from)
  if (before === undefined) return 0
  for (let at = before; at > before - 3 && at >= 0; at--) {
    const piece = pieces[at]
    if (!piece?.isWord) return 0
    if (/^(?:maire|mairesse|prefet|prefete|bourgmestre|syndic|syndique|depute|deputee|senateur|senatrice|eveque|adjointe?|municipale?|municipaux|projet)$/u.test(piece.form)) return 0
    const noun = piece.form.replace(/^ex-/u, '')
    if (roleStem(noun) !== undefined || STAFF.has(noun)) return isCommonWord(pieces[from]?.text ?? '') && !pieces[from + 1]?.isNameLike ? 0 : 2
  }
  return 0
}

function tailOf({ pieces, from, to }: NameRun): number {
  return to - from >= 2 && ORGANIZATION_TAILS.has(pieces[to - 1]?.form ?? '') ? 2 : 0
}
