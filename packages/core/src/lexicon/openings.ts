import { fold } from '../engine/fold.ts'
import { unaccent } from '../engine/unaccent.ts'
import { DAY } from './byline-pieces.ts'

const place = String.raw`\p{Lu}[\p{L}' -]{1,40}(?: ?\([\p{L} .-]{2,30}\))?(?:, [A-Z]{2})?`

/** « Valmorin (Rives), le 12 mars 2018 – Le cluster… », « Montréal, 12 mai 2019 /CNW/ - »: where and when a dispatch was written; without accents. */
const DATELINE: RegExp = new RegExp(String.raw`^\(?${place}, ?(?:le )?(?:${DAY})\)?(?: ?/[\p{L} -]{2,20}/)? ?(?:-|--|:) (?=["\p{Lu}\d])`, 'u')

/** « RIMOUSKI – Refoulée… », « QUÉBEC (QC), le 12 mai – »: a place in capitals tells it without a day. */
const CAPITAL_DATELINE: RegExp = /^\(?\p{Lu}[\p{Lu}' -]{2,40}(?: ?\([\p{L} .-]{2,30}\))?(?:, ?[^-]{0,40})?\)? ?(?:-|--) /u

/** No line that is looked at as a subtitle is longer. */
const LONGEST_LINE = 400

/** « (Belga) L’entreprise… »: an agency named at the start; without accents. */
const NAMED_FIRST: RegExp = /^\((?:AFP|Belga|BELGA|ATS|ats|awp|Reuters|QMI|PC)\)/u

/** Whoever writes speaks of themselves: « dans ma vallée », « je » ; folded, quotations taken out. */
const FIRST_PERSON: RegExp = /(?:^|[ (])(?:j'|m'|(?:je|mon|ma|mes|moi)(?![\p{L}-]))/u

/** Words that open a letter or what somebody tells of themselves: no summary has them. Folded in case too. */
const PERSONAL: RegExp = /^(?:(?:chere?s?|bonjour|bonsoir|salut|madame|monsieur|mesdames|messieurs|hello)\b|je |j'|mon |ma |mes |moi,|moi qui|hier,? (?:je|j')|il y a (?:quelques|deux|trois|un an|dix|une? )[^.]{0,40},? (?:je|j')|ce matin,? (?:je|j')|comme je |on m'a )/u

/** Whether a paragraph begins the text itself, by its own words: a dispatch names its place, a letter greets. */
export function opensBody(text: string): boolean {
  const plain = unaccent(text.slice(0, 200))
  return CAPITAL_DATELINE.test(plain) || DATELINE.test(plain) || NAMED_FIRST.test(plain) || PERSONAL.test(plain.toLowerCase()) || FIRST_PERSON.test(unquoted(text))
}

/** A verb that tells what happens, as titles and summaries have it and legends hardly: « ont été enlevés », « veut »; with its accents, since « à » is none. */
const TELLING: RegExp = /(?:^|[\s'’])(?:a|ont|est|sont|sera|seront|va|vont|veut|veulent|doit|doivent|peut|peuvent|fait|font|était|étaient|avait|avaient|devient|deviennent|reste|restent|ouvre|ouvrent|lance|lancent)(?=\s)/u

/** Whether a line tells of something in a sentence. */
export function tells(text: string): boolean {
  return TELLING.test(text.slice(0, LONGEST_LINE).normalize('NFC').toLowerCase())
}

/** The folded words of a text outside of its quotation marks. */
function unquoted(text: string): string {
  return fold(text)
    .split('"')
    .filter((_, index) => index % 2 === 0)
    .join(' ')
}

/** How far the place and day that a text opens with reach, in the text as written; `undefined` when it opens otherwise. */
export function datelineEnd(text: string): number | undefined {
  const plain = unaccent(text.slice(0, 200))
  if (!CAPITAL_DATELINE.test(plain) && !DATELINE.test(plain)) return undefined
  const end = text.slice(0, 120).search(/\s[-–—]{1,2}\s|:\s/u)
  return end < 0 ? undefined : end
}
