import type { FoundMention } from '../engine/findings.ts'
import { fold } from '../engine/fold.ts'
import { itemsOf, type Item } from '../engine/items.ts'
import { blockBeside } from '../engine/speaking-blocks.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { calledOf, lastBefore, mainOf, mastheadOf, organizationsOf } from './article-organizations.ts'
import { isPublicBody } from './public-bodies.ts'
import { bodyOf, isBodyOf, publicOffice, type PublicOffice } from './public-offices.ts'
import { antecedent, chooser, isAbove, ownerBefore, ownerOf } from './role-owners.ts'
import type { RolePhrase } from './role-phrase.ts'
import { sentenceAt } from './sentences.ts'
import { topicsOf } from './topics.ts'

/** Titles that many hold on their own account: without an organization in their words, they have none. */
const FREE: ReadonlySet<string> = new Set(['consultant', 'ingenieur', 'chercheur', 'stagiaire', 'designer', 'architecte', 'economiste', 'graphiste', 'notaire', 'developpeur', 'vigneron', 'technicien', 'doctorant', 'comptable', 'professeur', 'journaliste', 'avocat', 'inspecteur', 'greffier', 'producteur', 'juriste', 'informaticien', 'formateur', 'assistant', 'instituteur', 'controleur', 'analyste'])

/** Titles of whoever makes or owns a company: no public body has them. */
const FOUNDED: ReadonlySet<string> = new Set(['fondateur', 'createur', 'dirigeant', 'patron', 'gerant', 'cogerant', 'boss', 'associe', 'actionnaire', 'pdg', 'ceo', 'cto', 'cfo', 'coo'])

/**
 * The organization of a function: the one that its words name; else, for « du cluster » or for a bare title, what the section, the article
 * or the sentence is about. Null when the words name something else (a town), or when nothing tells.
 */
export function organizationOf(page: PressRoot, block: PressBlock, items: readonly Item[], phrase: RolePhrase): string | null {
  const named = phrase.organization?.mention
  if (named?.kind === 'organization') return named.entity
  const office = publicOffice(items, phrase)
  // « maire de Mons », where the page names the « Ville de Mons » too
  if (named?.kind === 'place') return office ? (bodyOf(organizationsOf(page, block), office, named.text)?.entity ?? null) : null
  const body = phrase.noun === undefined ? undefined : BODIES_BY_NOUN.get(phrase.noun)
  if (body && items[phrase.to - 1]?.form === phrase.noun) return publicBody(page, block, body, items[phrase.from]?.start ?? 0)
  if (office && (phrase.noun === undefined || phrase.noun === 'cabinet')) return publicBody(page, block, office, items[phrase.from]?.start ?? 0)
  if (phrase.noun === undefined && (FREE.has(phrase.head.stem) || /^(?:seance|jury)$/u.test(items[phrase.to - 1]?.form ?? ''))) return null
  // « chef d’entreprise », « chef cuisinier »
  if ((phrase.noun === 'entreprise' && items[phrase.head.to]?.form === 'd') || (phrase.head.stem === 'chef' && phrase.to === phrase.head.to && items[phrase.to]?.isWord)) return null
  // « administrateur judiciaire », « mandataire judiciaire »: of no organization, though a court names them.
  if (phrase.noun === undefined && items[phrase.to - 1]?.form === 'judiciaire') return null
  const offset = items[phrase.from]?.start ?? 0
  const whose = sentenceAt(page, block, offset)
  if (whose && /^(?:son|sa|ses|leur|leurs)$/u.test(items[phrase.from - 1]?.form ?? '') && !isAbove(items, phrase)) return ownerBefore(page, whose, offset)?.entity ?? null
  const words = items.slice(phrase.from, phrase.to).map(({ form }) => form)
  // « président de notre comité »
  if (whose && words.some((form) => /^(?:notre|nos|mon|ma|mes)$/u.test(form))) return topicsOf(page).own(whose)?.entity ?? null
  // « le président actuel », « l’actuelle directrice »: of what was named last; « le patron du premier »: of two.
  if ([...words, items[phrase.from - 1]?.form ?? ''].some((form) => /^actuel(?:le)?$/u.test(form)) && phrase.noun === undefined) return lastBefore(page, block, offset)?.entity ?? null
  const rank = RANKS.findIndex((which) => which.test(words.at(-1) ?? ''))
  if (whose && rank >= 0) return topicsOf(page).pair(whose, offset)[rank]?.entity ?? null
  // « le directeur de la technopole »: of the one that the text calls so.
  if (phrase.noun !== undefined && SPECIFIC_NOUNS.test(phrase.noun)) return calledOf(page, block, phrase)?.entity ?? null
  const topic = antecedent(items, phrase.from) ?? chooser(items, phrase.from) ?? ownerOf(page, block, items, phrase) ?? calledOf(page, block, phrase) ?? fronted(items, phrase.from) ?? topicAt(page, block, items, offset, phrase.noun !== undefined && words.at(-1) === phrase.noun)
  return topic && !(FOUNDED.has(phrase.head.stem) && isPublicBody(topic)) && !(isMedium(topic) && !/^(?:redacteur|journaliste)$/u.test(phrase.head.stem)) ? topic.entity : null
}

/** « du premier », « de la seconde »: which of two. */
const RANKS: readonly RegExp[] = [/^premiere?$/u, /^seconde?$/u]

/** Nouns for one kind of organization only, and there may be several in a text. The shortest: « port ». */
const SPECIFIC_NOUNS =
  /^(?:technopole|campus|lycee|college|universite|faculte|musee|theatre|port|aeroport|hopital|clinique|chambre|banque|caisse|mairie|office|comite|commission|mission|section|union|mutuelle|parc|usine|magasin|radio|media|tribunal|ministere|prefecture|rectorat|academie|ordre|ligue|confederation|hotel|librairie|bibliotheque|mediatheque|fablab|tiers-lieu|centre|ferme|commune|ville|region|departement|metropole|agglomeration|site|circonscription|quartier)$/u

/** Whether a name is a newspaper’s, which stands at the head of texts that are not about it. */
function isMedium({ features }: FoundMention): boolean {
  return features.some(({ rule }) => rule === 'mention/media-name')
}

/** « le président de la région », « la directrice de la mairie »: the kind of body. */
const BODIES_BY_NOUN: ReadonlyMap<string, PublicOffice> = new Map([
  ['ville', 'town'],
  ['commune', 'town'],
  ['mairie', 'town'],
  ['region', 'region'],
  ['departement', 'department'],
  ['metropole', 'district'],
  ['agglomeration', 'district'],
])

/** The public body that somebody of such an office sits in: the only one of that kind in the article; of an office that may be of any kind, the only one that this paragraph, or the one before, names so far. */
function publicBody(page: PressRoot, block: PressBlock, office: PublicOffice, offset: number): string | null {
  if (office !== 'any') {
    const body = bodyOf(organizationsOf(page, block), office) ?? (office === 'town' ? bodyOf(mastheadOf(page), office) : undefined)
    return body && !(office === 'town' && isOfOtherTown(page, block, body, offset)) ? body.entity : null
  }
  for (const near of [block, blockBeside(page, block, -1)]) {
    const named = near ? itemsOf(page, near).flatMap(({ mention }) => (mention?.kind === 'organization' && mention.start < offset ? [mention] : [])) : []
    const body = bodyOf(named, office)
    if (body || named.some((mention) => isBodyOf(mention, office))) return body?.entity ?? null
  }
  return null
}

/** « Pont-de-Claix a suivi, sous l’impulsion de son maire », where the article is about the Ville d’Échirolles: the sentence speaks of other towns alone. */
function isOfOtherTown(page: PressRoot, block: PressBlock, body: FoundMention, offset: number): boolean {
  const towns = (sentenceAt(page, block, offset)?.items ?? []).flatMap(({ mention }) => (mention?.kind === 'place' && mention.start < offset ? [fold(mention.text)] : []))
  return towns.length > 0 && !towns.some((town) => fold(body.text).includes(town))
}

/** « À Investissement Québec, la directrice régionale, X, … », « Chez Voltéo, … »: where the sentence says it plays. */
function fronted(items: readonly Item[], at: number): FoundMention | undefined {
  const start = items.slice(0, at).findLastIndex(({ text }) => /^[.!?»”]$/u.test(text)) + 1
  // « Autre mouvement, chez Voltéo cette fois : »
  const chez = items.findLastIndex(({ form }, place) => place >= start && place < at && form === 'chez')
  if (chez > start && items[chez + 1]?.mention?.kind === 'organization' && items.slice(chez + 2, at).some(({ text }) => text === ':')) return items[chez + 1]?.mention
  if (!/^(?:a|au|chez)$/u.test(items[start]?.form ?? '')) return undefined
  let next = start + 1
  while (/^(?:la|l|le)$/u.test(items[next]?.form ?? '') || /^['’]$/u.test(items[next]?.text ?? '')) next++
  const { mention } = items[next] ?? {}
  return mention?.kind === 'organization' && items[next + 1]?.text === ',' ? mention : undefined
}

/**
 * What a place in a text is about: the organization that a sentence which tells of a foundation goes on to name, the one that the block
 * opens with, the one of the heading above or of the whole article, or the subject of the sentences before. For « du cluster » the one
 * named last will do.
 */
function topicAt(page: PressRoot, block: PressBlock, items: readonly Item[], offset: number, hasNoun: boolean): FoundMention | undefined {
  const told = founded(items, offset) ?? opening(items, offset)
  if (told) return told
  const sentence = sentenceAt(page, block, offset)
  return (sentence && topicsOf(page).own(sentence)) ?? mainOf(page, block) ?? (sentence && topicsOf(page).organization(sentence, offset)) ?? onlyOneBefore(items, items.findIndex(({ start }) => start >= offset)) ?? (hasNoun ? lastBefore(page, block, offset) : undefined)
}

/** How many items back a paragraph may have named it. */
const MOST_ITEMS = 300

/** The one organization that a paragraph names before an item, when it is no mere helper: « soutenue par X », « avec X ». */
function onlyOneBefore(items: readonly Item[], to: number): FoundMention | undefined {
  const before = items.slice(Math.max(0, to - MOST_ITEMS), Math.max(0, to))
  const named = before.flatMap(({ mention }) => (mention?.kind === 'organization' && !isPublicBody(mention) ? [mention] : []))
  const [first] = named
  const at = before.findIndex(({ mention }) => mention !== undefined && mention === first)
  const isHelper = before.slice(Math.max(0, at - 3), Math.max(0, at)).some(({ form }) => /^(?:par|avec|aupres|selon|contre|pour|sans|comme|via|face|ex|grace)$/u.test(form))
  return new Set(named.map(({ entity }) => entity)).size === 1 && !isHelper ? first : undefined
}

/** « Fondée en 2014 par X (CEO) et Y, Voltéo annonce … » */
function founded(items: readonly Item[], offset: number): FoundMention | undefined {
  const at = items.findIndex(({ start }) => start >= offset)
  const start = items.slice(0, at).findLastIndex(({ text }) => /^[.!?]$/u.test(text)) + 1
  if (!/^(?:fondee?s?|creee?s?|lancee?s?|dirigee?s?|presidee?s?|pilotee?s?|portee?s?|nee?s?)$/u.test(items[start]?.form ?? '')) return undefined
  for (const { mention, text } of items.slice(at)) {
    if (/^[.!?]$/u.test(text)) return undefined
    if (mention?.kind === 'organization') return mention
  }
  return undefined
}

/** « – Voltania (Gand) : … CEO : X », « Voltania recrute. Sa présidente, X, … »: the block starts with it. */
function opening(items: readonly Item[], offset: number): FoundMention | undefined {
  const first = items.find(({ isWord, form }) => isWord && !/^(?:le|la|l|les)$/u.test(form))
  return first?.mention?.kind === 'organization' && first.end <= offset ? first.mention : undefined
}
