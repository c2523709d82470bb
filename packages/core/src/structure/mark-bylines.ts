import { HANDLE, INITIALS } from '../lexicon/bylines.ts'
import { WROTE } from '../lexicon/comment-lines.ts'
import { LONGEST_BYLINE, type BylineReading } from '../lexicon/read-byline.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { bylineOf, decide, endsSentence, foldOf, isOpen, isProse, lengthOf } from './zoning.ts'

/** Where a line stands: what may be a byline beside the title or below the text is something else amid the text. */
type Place = 'head' | 'body' | 'foot'

/** What a byline begins with when it has other words too. */
const SIGNERS: ReadonlySet<BylineReading['opens']> = new Set(['signed', 'labelled', 'pictures', 'published', 'newsroom', 'name', 'day'])
/** How a signature begins amid the text, where « Atelier animé par X » is none; folded. */
const SIGNATURE = /^(?:par |propos |recueillis? |textes? |photos? |(?:un )?(?:article|texte|reportage|enquete|dossier|entretien|interview) |ecrit |redige |signe|publie|poste|de notre )/u

/** « Par Sylvie Maréchal, directrice des systèmes d’information de la Ville d’Échirolles »: two words with a capital, a comma, and more in lower case. */
const BY_WITH_POST = /^Par \p{Lu}[\p{L}\p{M}’'-]+ \p{Lu}[\p{L}\p{M}’'-]+, \p{Ll}/u

/** « Par courriel : … »: how to write to somebody; folded. */
const CHANNEL = /^par (?:tel|courriel|e-?mail|mail|courrier|internet|la poste)/u

interface Neighbours {
  /** Whether no prose stands above. */
  readonly isAboveText: boolean
  /** Whether the end of a sentence stands right above. */
  readonly isBelowText: boolean
}

/** More words than this that no byline has, and a line is something else. */
const MOST_LEFTOVER = 4

/** Who signs and when: « Par Gaëlle Tanguy | Publié le 14/03/2017 », « C. F.-P. - 08 déc. 2022 à 18:40 », « Roubaix, le 5 mars 2020 ». */
export function markBylines(page: PressRoot): void {
  const { children } = page
  const prose = children.flatMap((block, index) => (isOpen(block) && isProse(block.value) && !isLongByline(block) ? [index] : []))
  const [first = children.length, second = first] = prose
  const last = prose.at(-1) ?? -1
  const seen = { date: false }
  children.forEach((block, index) => {
    if (!isOpen(block) || lengthOf(block.value) > LONGEST_BYLINE) return
    const place: Place = index > last ? 'foot' : index < Math.max(first, second) ? 'head' : 'body'
    const above = children[index - 1]
    const isBelowText = above !== undefined && isOpen(above) && endsSentence(above.value)
    const isRepeated = above?.data.zone === 'byline' && foldOf(above) === foldOf(block)
    const why = isRepeated ? 'signature répétée par le site' : signs(block, place, { isAboveText: index < first, isBelowText }, seen)
    if (why) decide(block, 'byline', 'mark-bylines', why)
  })
}

/** « Texte: … Photos: … Samedi 2 novembre 2019. Lecture: 6 minutes. » has the words of a sentence, and is none. */
function isLongByline(block: PressBlock): boolean {
  const reading = bylineOf(block)
  return reading !== undefined && reading.leftover <= MOST_LEFTOVER && (reading.isSigned || (reading.pieces.published ?? 0) > 0) && (reading.pieces.day ?? 0) + (reading.pieces.labelled ?? 0) > 0
}

/** Why a line is a byline by its own words, or `undefined`. */
function signs(block: PressBlock, place: Place, { isAboveText, isBelowText }: Neighbours, seen: { date: boolean }): string | undefined {
  if (HANDLE.test(block.value)) return 'identifiant de l’auteur'
  if (isBelowText && INITIALS.test(block.value)) return 'initiales sous un paragraphe'
  // « Marin a écrit le 07/05/2015 »: a reader.
  if (WROTE.test(foldOf(block))) return undefined
  if (place === 'head' && BY_WITH_POST.test(block.value) && !endsSentence(block.value)) return 'signature, avec une fonction'
  const reading = bylineOf(block)
  if (!reading || reading.leftover > MOST_LEFTOVER || /[,;]\s*$/u.test(block.value) || CHANNEL.test(foldOf(block))) return undefined
  const { pieces, isSigned, isPicturesOnly, names, leftover } = reading
  const when = (pieces.day ?? 0) + (pieces.published ?? 0) > 0
  if (isSigned && leftover <= (SIGNERS.has(reading.opens) ? 3 : 1) && (place !== 'body' || SIGNATURE.test(foldOf(block)))) return pieces.day ? 'formule de signature, avec une date' : 'formule de signature'
  if (pieces.signed && names === 0 && leftover === 0) return 'signature sans nom'
  if ((pieces.published || pieces.updated) && (pieces.day || pieces.hour)) return 'formule de publication, avec une date'
  if (place === 'body' || isPicturesOnly) return undefined
  if ((pieces.hour ?? 0) > 1 && !pieces.published) return undefined // « de 9 h à 17 h »: when something takes place
  if (pieces.day || pieces.month) return datedLine(reading, place, isAboveText, seen)
  if ((pieces.newsroom || pieces.agency) && leftover <= 1 && names <= 2) return 'la rédaction ou une agence'
  if (pieces.post && names > 0 && leftover <= 1) return 'nom et fonction de qui signe'
  if (pieces.reading && !when && names === 0 && leftover === 0) return 'temps de lecture'
  return undefined
}

/** « Le 12 mai 2016 à 10h », « Roubaix, le 5 mars 2020 », « La rédaction, mercredi 6 février »: a date and at most who signs. */
function datedLine({ hasYear, pieces, names, leftover }: BylineReading, place: Place, isAboveText: boolean, seen: { date: boolean }): string | undefined {
  const signer = names > 0 || pieces.newsroom || pieces.agency || pieces.post || pieces.reading
  if (leftover > (signer && hasYear && (pieces.hour || pieces.reading || pieces.newsroom) ? 2 : 0) || names > 3) return undefined
  if (pieces.month && (!isAboveText || names > 0)) return undefined
  if (!hasYear && !(isAboveText && (signer || !seen.date))) return undefined
  // The days of an agenda stand alone on their lines too, one after the other.
  if (!signer && place === 'head' && seen.date) return undefined
  seen.date = true
  return signer ? 'nom ou lieu, avec une date' : 'date seule'
}
