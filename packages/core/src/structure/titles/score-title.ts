import { KICKER_STARTS, KICKER_WORDS, RUBRICS } from '../../lexicon/rubrics.ts'
import { MEDIA_HEADS } from '../../lexicon/media-names.ts'
import { LONE_NAME } from '../../lexicon/bylines.ts'
import type { PressBlock } from '../../parse/nodes.ts'
import { withoutMarks } from '../mark-furniture.ts'
import { opensWithName } from '../../lexicon/legends.ts'
import { bylineOf, countWords, endsSentence, foldOf, legendOf } from '../zoning.ts'

/** A reason for or against a line as a title. */
export interface TitleFeature {
  readonly weight: number
  /** In French, for `garrigue explain`. */
  readonly why: string
}

/** What is known of the page while its lines are weighed. */
export interface TitleContext {
  /** Stems of the words of the text. */
  readonly text: ReadonlySet<string>
  /** Folded lines of the site in which its name may stand: its foot, its credits. */
  readonly site: readonly string[]
  /** The block right below, furniture and legends apart, when it is a byline or the text. */
  readonly isAboveText: boolean
  /** Whether another line that could be the title stands below it. */
  readonly hasOthersBelow: boolean
}

/** How much the number of words of a line speaks for it: one word is a menu entry. */
const BY_WORDS = [0, 0, 0.5, 1, 2, 2.5, 3]
/** A name with its function has more words than this in a legend. */
const LEGEND_WORDS = 8
const STEM = 5

/** What speaks for and against a line as the title of a page. */
export function* titleFeatures(block: PressBlock, { text, site, isAboveText, hasOthersBelow }: TitleContext): Generator<TitleFeature> {
  const folded = foldOf(block)
  const words = countWords(folded)
  yield { weight: BY_WORDS[words] ?? 3, why: `${words} mots` }
  const told = stemsOf(folded)
  const share = told.length === 0 ? 0 : told.filter((stem) => text.has(stem)).length / told.length
  yield { weight: 3 * share * Math.min(1, Math.max(0, words - 1) / 4), why: 'mots repris par le texte' }
  if (isAboveText) yield { weight: 1, why: 'juste au-dessus du texte ou de la signature' }
  if (block.data.gap > 0) yield { weight: 0.5, why: 'ligne vide au-dessus' }
  if (isKicker(folded)) yield { weight: -4, why: 'nom de rubrique' }
  if (hasOthersBelow && words <= KICKER_WORDS && isCapitals(block.value)) yield { weight: -2.5, why: 'quelques mots en capitales' }
  if (/\s[|·•]\s|\s{3,}/u.test(block.value)) yield { weight: -3, why: 'suite d’éléments séparés' }
  else if (/\s[–—»>›-]\s/u.test(block.value) && hasOthersBelow) yield { weight: -1.5, why: 'nom du site et devise' }
  if (words <= KICKER_WORDS && site.some((line) => line !== folded && line.includes(folded))) yield { weight: -3, why: 'nom du site' }
  if (words < KICKER_WORDS && !folded.includes(':') && isMedium(folded)) yield { weight: -3, why: 'nom de journal' }
  if (hasOthersBelow && words <= KICKER_WORDS && isNameOnly(block.value)) yield { weight: -1.5, why: 'rien qu’un nom' }
  if (/\bn ?[°o] ?\d/u.test(folded)) yield { weight: -3, why: 'numéro d’une publication' }
  const byline = bylineOf(block)
  if (byline?.pieces.day && byline.leftover + byline.names <= (words <= KICKER_WORDS ? 3 : 0)) yield { weight: -4, why: 'date' }
  if (legendOf(block) !== undefined) yield { weight: -4, why: 'légende' }
  else if (opensWithName(block.value) && words >= LEGEND_WORDS) yield { weight: -2.5, why: 'nom en tête, comme une légende' }
  else if (LONE_NAME.test(block.value)) yield { weight: words <= 3 ? -1 : -0.5, why: 'nom seul' }
  if (/^[«“"][^»”"]+[»”"]$/u.test(block.value.trim()) && words > KICKER_WORDS) yield { weight: 1, why: 'paroles mises en titre' }
  if (/^\d{1,2}[.)]\s\p{Lu}/u.test(block.value)) yield { weight: -3, why: 'numéro en tête' }
  if (PRESENTS_TALK.test(folded)) yield { weight: -2, why: 'annonce d’un entretien' }
  if (/:\s*$/u.test(block.value)) yield { weight: -2, why: 'deux-points à la fin' }
  if (/^\p{Ll}/u.test(block.value) && !/^\p{Ll}[\p{L}\p{M}]*\p{Lu}/u.test(block.value)) yield { weight: -1, why: 'sans capitale' }
  if (block.value.endsWith('.') && endsSentence(block.value)) yield { weight: -1.5, why: 'point à la fin' }
}

/** « Trois questions à Delphine Maquet, échevine »: under the words that make the title. */
const PRESENTS_TALK = /^(?:(?:une|deux|trois|quatre|cinq|six|sept|huit|dix|\d{1,2}) questions? a |(?:entretien|interview|rencontre) (?:avec|de) |l'(?:entretien|interview) de )/u

/** « L’Écho de la Mauricie », « Le Messager de l’Est »; folded. */
export function isMedium(folded: string): boolean {
  const [, head = ''] = /^(?:(?:le|la|les) |l')(\p{L}+)(?: |$)/u.exec(folded) ?? []
  return MEDIA_HEADS.has(head)
}

/** « Le Canard de la Dombes »: every word of some length has its capital. */
function isNameOnly(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]{4,}/gu) ?? []
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word)) && !/[?!:.]/u.test(text)
}

/** The folded words of four letters and more, cut to a stem: « robots » and « robotique » are one. */
export function stemsOf(folded: string): string[] {
  return (folded.match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, STEM))
}

/** « PORTRAIT », « L’invitée de la semaine », « Économie »; folded. */
export function isKicker(folded: string): boolean {
  const bare = withoutMarks(folded)
  if (RUBRICS.has(bare)) return true
  const parts = bare.split(/ ?[/|·&,>-] /u)
  if (parts.length > 1 && parts.every((part) => RUBRICS.has(part.trim()))) return true
  return countWords(bare) <= KICKER_WORDS && KICKER_STARTS.some((start) => bare.startsWith(start))
}

/** Whether all letters of a text are capitals. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}
