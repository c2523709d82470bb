import { isDictionaryWord } from '../gazetteers/index.ts'
import { placeAt } from './listed-names.ts'
import type { NameRun } from './name-runs.ts'

/** Index after a run and the plain words that belong to it: « les Vignerons libres d’Aquitaine », « le pôle Solutions communicantes sécurisées »: an ordinary plural, its adjectives, a place. */
export function endOfPlainName({ pieces, from, to }: NameRun): number {
  const noun = pieces[from]
  if (to !== from + 1 || !noun || !/^\p{Lu}\p{Ll}+s$/u.test(noun.text.normalize()) || !isDictionaryWord(noun.text)) return to
  let end = to
  while (end < to + 2 && !pieces[end]?.isNameLike && PLURAL_ADJECTIVE.test(pieces[end]?.text.normalize() ?? '')) end++
  if (end === to) return to
  const place = /^(?:de|d'|du|des)$/u.test(pieces[end]?.form ?? '') ? placeAt(pieces, end + 1) : undefined
  return place?.to ?? end
}

/** The shortest: « unies ». */
const PLURAL_ADJECTIVE = /^\p{Ll}{2,20}(?:iques|ales|ants|antes|ents|entes|elles|ives|[éi]es|és|bres|bles|ires|euses)$/u
