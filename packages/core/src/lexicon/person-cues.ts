import { announcingNoun } from './around-names.ts'
import { isDemonym } from './demonym-nouns.ts'
import type { NameRun } from './name-runs.ts'
import { ORGANIZATION_CUES, ORGANIZATION_TAILS } from './organization-words.ts'
import { KIN, PERSON_CUES } from './person-words.ts'
import { givenStrength } from './person-shapes.ts'
import type { Piece } from './pieces.ts'
import { roleStem } from './role-nouns.ts'

/** Whether the words of a run can be a person's: one to four, capitals first and letters only, no letters that stand for a company. */
export function canBePerson({ pieces, from, to }: NameRun): boolean {
  if (to - from > 4) return false
  const family = pieces.slice(from, to)
  if (family.some(({ text, form }) => !/^\p{Lu}[\p{L}\p{M}’'‐‑.-]*$/u.test(text) || ORGANIZATION_TAILS.has(form))) return false
  return !/^\p{Lu}{2,}$/u.test(family[0]?.text ?? '')
}

/** Whether a folded word is a noun for a person: of trade, office, kinship. */
export function isPersonNoun(form: string): boolean {
  const bare = form.replace(/^(?:ex|vice|co)-/u, '')
  return PERSON_CUES.has(bare) || roleStem(bare) !== undefined
}

const AFTER_WORK = /^(?:chez|de|d'|du|par|a|la|l'|le|les|au)$/u
const DETERMINERS = /^(?:le|la|les|l'|une?|son|sa|ses|mon|ma|mes|leur|leurs|notre|nos|votre|ce|cet|cette|des|deux|trois|quatre)$/u
const POSSESSIVES = /^(?:son|sa|ses|mon|ma|mes|leur|leurs|notre|nos|votre|ton|ta)$/u
/** Words that may stand between a determiner and its noun. */
const BEFORE_NOUN = /^(?:jeune|jeunes|ancien|ancienne|anciens|nouveau|nouvelle|nouveaux|premier|premiere|petit|petite|grand|grande|futur|future|ex|actuel|actuelle|vieux|vieil|vieille|autre|tres|deux|trois|propre|meilleur|meilleure|cher|chere|celebre|pape|brillant|brillante|certain)$/u

/** Index of the noun that says, after a comma, a bracket or a dash, what the words before are; and whether they are somebody's: « X, son frère ». */
export function appositionAt(pieces: readonly Piece[], end: number): { readonly noun: number; readonly isOwned: boolean } | undefined {
  const to = /^[»"”’]$/u.test(pieces[end]?.text ?? '') ? end + 1 : end
  if (!/^[,(–—-]$/u.test(pieces[to]?.text ?? '') || (pieces[to]?.text === '-' && !pieces[to]?.spaced)) return undefined
  let at = to + 1
  const isOwned = POSSESSIVES.test(pieces[at]?.form ?? '')
  const isDefinite = pieces[to]?.text === ',' && /^(?:le|la|l'|les)$/u.test(pieces[at]?.form ?? '')
  while (at < to + 5 && (DETERMINERS.test(pieces[at]?.form ?? '') || BEFORE_NOUN.test(pieces[at]?.form ?? '') || /^(?:l'un|l'une)$/u.test(pieces[at]?.form ?? ''))) at++
  return pieces[at]?.isWord && !(isDefinite && !endsApposition(pieces, at + 1)) ? { noun: at, isOwned } : undefined
}

/** « X, le lieu totem de », « X, le bar perché, »; but « chez X, la société emploie », « à X, la jeune pousse Voltéo »: a sentence goes on there. */
function endsApposition(pieces: readonly Piece[], after: number): boolean {
  let at = after
  while (at < after + 2 && pieces[at]?.isWord && !pieces[at]?.isNameLike && (at === after || ADJECTIVE_END.test(pieces[at - 1]?.form ?? '')) && ADJECTIVE_END.test(pieces[at]?.form ?? '') && !VERBS.test(pieces[at]?.form ?? '')) at++
  return pieces[at] === undefined || /^(?:de|d'|du|des|qui|que|qu'|dont|ou|a|au|[,.;:)»”"–—])$/u.test(pieces[at]?.text === 'a' ? '' : (pieces[at]?.form ?? ''))
}

const ADJECTIVE_END = /(?:ais|aise|ois|oise|ien|ienne|ain|aine|ique|al|ale|el|elle|eux|euse|if|ive|aire|totem|phare|eur|euse|ee|ees|ant|ante|ent|ente|on|onne|ard|arde)s?$/u
const VERBS = /^(?:est|a|ont|sont|emploie|propose|lance|annonce|compte|leve|vise|cherche|accueille|regroupe|developpe|presente|prepare|espere|occupe|reste|vend|realise|revendique|affiche|ouvre|ferme|recrute|coute|donne|porte|mise|entend|veut|peut|doit)$/u

/** « X Y, directrice de », « X Y (président) », « X, sa voisine »: how much what follows says that a person is named. */
export function describedAsPerson({ pieces, from, to }: NameRun): number {
  const found = appositionAt(pieces, to)
  const form = found === undefined ? '' : (pieces[found.noun]?.form ?? '')
  if (found === undefined || (ORGANIZATION_CUES.has(form) && !KIN.has(form) && givenStrength(pieces[from]) === undefined)) return 0
  // « travaillait à Orme, sa mère, Yamina, à »: the mother is whoever comes after.
  const isOfNext = pieces[found.noun + 1]?.text === ',' && pieces[found.noun + 2]?.isNameLike === true
  if (found.isOwned && KIN.has(form)) return isOfNext ? 0 : 3.5
  if (!isPersonNoun(form)) return 0
  if (to - from >= 2 || givenStrength(pieces[from]) === 'sure') return 3.5
  // « Ploum, blogueur belge », but « passée chez Orme, ingénieure de formation, elle »
  return found.noun === to + 1 && pieces[to]?.text === ',' && !AFTER_WORK.test(pieces[from - 1]?.form ?? '') ? 2.6 : 0
}

/** « X Y, 46 ans », « X (31 ans) » */
export function isOfAge({ pieces, to }: NameRun): boolean {
  return /^[,(]$/u.test(pieces[to]?.text ?? '') && /^\d{2}$/u.test(pieces[to + 1]?.text ?? '') && pieces[to + 2]?.form === 'ans'
}

/** « son frère X », « le maire X Y », « la conseillère régionale X Y », « le conseiller d’État X Y », « l’Indien X Y ». */
export function announcedAsPerson(run: NameRun): number {
  const { pieces, from, to } = run
  const pair = to - from >= 2
  const before = pieces[from - 1]
  if (!before) return 0
  // « mon pote Seb », « les frères Ginestet »
  if (!pair) return KIN.has(before.form) && (POSSESSIVES.test(pieces[from - 2]?.form ?? '') || /^(?:freres|soeurs|epoux)$/u.test(before.form)) ? 3 : 0
  if (isPersonNoun(before.form) || announcingNoun(run, PERSON_CUES) !== undefined || isDemonym(pieces, from - 1)) return 3.5
  const isOfState = /^(?:etat|entreprise|entreprises|affaires|presse|orchestre|projet)$/u.test(before.form) && /^(?:d'|de)$/u.test(pieces[from - 2]?.form ?? '')
  return isOfState && isPersonNoun(pieces[from - 3]?.form ?? '') ? 3.5 : 0
}

/** « la directrice régionale, Diane Ouellet », « le patron d’Orme, Guy Roux », « CEO : Freja Lindqvist »: a function some words before a comma or a colon. */
export function introducedAsPerson({ pieces, from, to }: NameRun): number {
  if (to - from < 2 || !/^[,:]$/u.test(pieces[from - 1]?.text ?? '')) return 0
  for (let at = from - 2; at >= Math.max(0, from - 9) && !/^[.,;:!?»”"]$/u.test(pieces[at]?.text ?? ''); at--) if (isPersonNoun(pieces[at]?.form ?? '')) return 3
  return 0
}
