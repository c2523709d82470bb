import { defineRule, type Step } from '../../engine/define-rule.ts'
import { isCommonWord } from '../../gazetteers/index.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { nameRunsOf } from '../../lexicon/name-runs.ts'
import type { Piece } from '../../lexicon/pieces.ts'
import { PLACE_CUES } from '../../lexicon/place-words.ts'

const FEASTS: ReadonlySet<string> = new Set(['noel', 'paques', 'toussaint', 'pentecote', 'ascension', 'carnaval', 'saint-glinglin', 'saint-jean', 'saint-sylvestre', 'saint-valentin'])

/** « de Tadoussac à Blanc-Sablon » */
function isFromTo(pieces: readonly Piece[], from: number, to: number): boolean {
  return /^(?:de|d')$/u.test(pieces[from - 1]?.form ?? '') && pieces[to]?.text === 'à' && pieces[to + 1]?.isNameLike === true
}

/** « Saint-Roch », « Port-Louis », « X-sur-Y »: made as names of towns are. */
const TOWN = /^(?:Sainte?-\p{Lu}|Port-\p{Lu}|Pont-\p{L}|Château-|Villeneuve-|\p{Lu}[\p{L}-]*-(?:sur|sous|lès|lez|les|en|aux|près|du|des|le|la)-\p{L})/u

/** A name that no list knows, where a place stands: « basée à X », « né à X », « la ville de X », « le quartier du X », « de X à Y ». */
export const unlistedPlace: Step = defineRule({
  id: 'mention/unlisted-place',
  makes: 'clues',
  *find(page) {
    for (const { pieces, from, to } of nameRunsOf(page)) {
      const at = /^(?:la|le|l'|les)$/u.test(pieces[from - 1]?.form ?? '') ? from - 2 : from - 1
      const before = pieces[at]
      const form = before?.form ?? ''
      const noun = pieces[at - 1]?.form ?? ''
      const isAt = (form === 'a' && before?.text !== 'a') || form === 'au' || form === 'aux'
      const plain = pieces.slice(from, to).every(({ text }) => /^\p{Lu}\p{Ll}+(?:[-‐‑’'][\p{L}’']+)*$/u.test(text))
      const shaped = to === from + 1 && TOWN.test(pieces[from]?.text ?? '') ? 3 : 0
      if (to === from + 1 && (isCommonWord(pieces[from]?.text ?? '') || FEASTS.has(pieces[from]?.form ?? ''))) continue
      const weight = shaped + (isFromTo(pieces, from, to) ? 2.5 : 0) + (PLACE_CUES.has(noun) && (isAt || /^(?:de|d'|du|des|en)$/u.test(form)) ? 3.5 : isAt && from - 1 === at ? (plain && to === from + 1 ? 2.3 : 1) : 0)
      if (weight > 0 && to - from <= 3) yield nameClue('mention/unlisted-place', pieces, from, to, 'place', weight)
    }
  },
})
