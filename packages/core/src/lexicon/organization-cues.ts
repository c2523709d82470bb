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

/** Whether « directrice de », « président du » leads to a name that starts at a piece. */
export function isLedBySomebody(pieces: NameRun['pieces'], from: number): boolean {
  const before = beforeOf(pieces, from)
  return before !== undefined && [0, 1, 2].some((back) => LEADING.test(pieces[before - back]?.form ?? '') && pieces.slice(before - back, before).every(({ isWord, isNameLike }) => isWord && !isNameLike))
}

/** « fondateur de X », « directrice générale de X », « un ancien de X », « les salariés de X »: a function, up to three words, « de ». */
function isLed({ pieces, from }: NameRun): number {
  const before = beforeOf(pieces, from)
  // « elle dirige X »
  if (before === undefined) return /^(?:dirige|dirigeait|dirigera|codirige|preside|presidait|cofonde)$/u.test(pieces[from - 1]?.form ?? '') && !isCommonWord(pieces[from]?.text ?? '') ? 3 : 0
  // « membre du conseil d’administration de X »
  if (/^(?:administration|surveillance)$/u.test(pieces[before]?.form ?? '') && pieces[before - 2]?.form === 'conseil') return 4
  for (let at = before; at > before - 3 && at >= 0; at--) {
    const piece = pieces[at]
    if (!piece?.isWord) return 0
    if (/^(?:maire|mairesse|prefet|prefete|bourgmestre|syndic|syndique|depute|deputee|senateur|senatrice|eveque|adjointe?|municipale?|municipaux|projet)$/u.test(piece.form)) return 0
    const noun = piece.form.replace(/^ex-/u, '')
    if (LEADING.test(noun) && !isCommonWord(pieces[from]?.text ?? '')) return 4
    // « directeur du Catalyseur », but « directrice du Développement »
    if (LEADING.test(noun) && at === before && /^(?:du|la|l')$/u.test(pieces[from - 1]?.form ?? '') && !DEPARTMENTS.test(pieces[from]?.form ?? '')) return 2
    if (roleStem(noun) !== undefined || STAFF.has(noun)) return isCommonWord(pieces[from]?.text ?? '') && !pieces[from + 1]?.isNameLike ? 0 : 2
  }
  return 0
}

/** Parts of a company or of a town hall, which some write with a capital. The shortest: « sport ». */
const DEPARTMENTS =
  /^(?:developpement|marketing|communication|innovations?|recherche|finances?|commerce|ventes?|achats?|production|exploitation|operations?|systemes?|ressources|numerique|digital|digitalisation|transformation|strategie|partenariats?|relations?|affaires|programmes?|projets?|services?|information|reseaux?|qualite|logistique|culture|economie|enseignement|formation|emploi|sante|environnement|transports?|mobilites?|tourisme|sports?|jeunesse|education|tresor|cabinet|personnel|patrimoine|investissements?|export|international|juridique|technique|etudes|travaux|amenagement|urbanisme|conseil|commission|comite|jury|republique|parti|groupe|industrie|agriculture|logement|attractivite|transition)$/u

/** Who leads or made something: an organization, never a person. The shortest: « dg ». */
const LEADING = /^(?:(?:vice-|co-?)?president(?:e|s|es)?|(?:co-?)?direct(?:eur|rice)s?|(?:co-?)?fondat(?:eur|rice)s?|dirigeant(?:e|s|es)?|pdg|p-dg|p\.-d\.g|dg|dga|ceo|cto|cfo|coo|tresori(?:er|ere)|administrat(?:eur|rice)s?)$/u

function tailOf({ pieces, from, to }: NameRun): number {
  return to - from >= 2 && ORGANIZATION_TAILS.has(pieces[to - 1]?.form ?? '') ? 2 : 0
}
