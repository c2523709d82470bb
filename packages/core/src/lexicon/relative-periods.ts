import type { Part } from '../engine/near-dates.ts'
import type { Period } from '../engine/periods.ts'
import { standAt, type Taken } from '../engine/take.ts'
import type { Word } from '../engine/words.ts'
import { takePart, takeYear } from './date-parts.ts'

export interface RelativePeriod {
  readonly period: Period
  /** How many periods from the one that the article's date is in. */
  readonly times: number
  readonly part: Part | undefined
}

const NOUNS: ReadonlyMap<string, Period> = new Map([
  ['semaine', 'week'], ['weekend', 'weekend'], ['mois', 'month'], ['trimestre', 'quarter'], ['semestre', 'half-year'], ['an', 'year'], ['annee', 'year'], ['decennie', 'decade'], ['siecle', 'century'],
])

/** What stands behind the noun, with its accents where they tell, and how far it leads. The longer come first. */
const BEHIND: readonly (readonly [words: readonly string[], times: number])[] = [
  [['qui', 'vient', 'de'], -1],
  [['qui', 'vient'], 1],
  [['qui', 's', "'", 'acheve'], 0],
  [['qui', 's', "'", 'ouvre'], 0],
  [['qui', 'se', 'termine'], 0],
  [['qui', 'finit'], 0],
  [['qui', 'commence'], 0],
  [['qui', 'debute'], 0],
  [['en', 'cours'], 0],
  [['a', 'venir'], 1],
  [['derniere'], -1],
  [['dernier'], -1],
  [['ecoulee'], -1],
  [['ecoule'], -1],
  [['prochaine'], 1],
  [['prochain'], 1],
]

/** « la semaine dernière », « le mois prochain », « l’an passé », « cette année », « fin de l’année », « l’année qui s’achève ». */
export function takeRelativePeriod(words: readonly Word[], at: number): Taken<RelativePeriod> | undefined {
  const weekend = takeQuebecWeekend(words, at)
  if (weekend) return weekend
  const part = takePart(words, at)
  const ofPeriod = part && takePartOfPeriod(words, at, part.next, part.value)
  if (ofPeriod) return ofPeriod
  const isThis = /^(?:ce|cet|cette)$/u.test(words[at]?.form ?? '')
  const start = standAt(words, at, 'l', "'") ? at + 2 : /^(?:le|la)$/u.test(words[at]?.form ?? '') || isThis ? at + 1 : at
  const noun = takeNoun(words, start)
  if (!noun) return undefined
  const behind = takeBehind(words, noun.next)
  if (behind && (start > at || isContracted(words, at))) return { next: behind.next, value: { period: noun.value, times: behind.value, part: undefined } }
  return isThis && start > at ? takeThis(words, noun) : undefined
}

/** « la fin de semaine dernière », « cette fin de semaine »: in Québec, Saturday and Sunday. */
function takeQuebecWeekend(words: readonly Word[], at: number): Taken<RelativePeriod> | undefined {
  if (!/^(?:la|cette)$/u.test(words[at]?.form ?? '') || !standAt(words, at + 1, 'fin', 'de', 'semaine')) return undefined
  const behind = takeBehind(words, at + 4)
  if (!behind && words[at]?.form === 'la') return undefined
  return { next: behind?.next ?? at + 4, value: { period: 'weekend', times: behind?.value ?? 0, part: undefined } }
}

/** « semaine », « week-end » */
function takeNoun(words: readonly Word[], at: number): Taken<Period> | undefined {
  if (standAt(words, at, 'week', '-', 'end')) return { next: at + 3, value: 'weekend' }
  const period = NOUNS.get(words[at]?.form ?? '')
  return period && { next: at + 1, value: period }
}

function takeBehind(words: readonly Word[], at: number): Taken<number> | undefined {
  if (/^passée?$/u.test(words[at]?.accented ?? '')) return { next: at + 1, value: -1 }
  const found = BEHIND.find(([forms]) => standAt(words, at, ...forms))
  return found && { next: at + found[0].length + (found[0].length === 3 && found[0][2] === 'de' ? endOfVerb(words, at + 3) : 0), value: found[1] }
}

/** « qui vient de s’achever », « qui vient de se terminer »: so many words more. */
function endOfVerb(words: readonly Word[], at: number): number {
  return standAt(words, at, 's', "'") ? 3 : standAt(words, at, 'se') ? 2 : 1
}

/** « du mois dernier », « au mois prochain » */
function isContracted(words: readonly Word[], at: number): boolean {
  return /^(?:du|au)$/u.test(words[at - 1]?.form ?? '')
}

/** « cette année », « ce mois-ci »; « cette année-là » counts from elsewhere. */
function takeThis(words: readonly Word[], { next, value }: Taken<Period>): Taken<RelativePeriod> | undefined {
  if (standAt(words, next, '-', 'la') || takeYear(words, next) || value === 'decade' || value === 'century') return undefined
  return { next: standAt(words, next, '-', 'ci') ? next + 2 : next, value: { period: value, times: 0, part: undefined } }
}

/** « fin de l’année », « début d’année », « fin du mois », « fin de l’an dernier » */
function takePartOfPeriod(words: readonly Word[], partAt: number, at: number, part: Part | undefined): Taken<RelativePeriod> | undefined {
  const start = standAt(words, at, 'l', "'") ? at + 2 : standAt(words, at, 'cette') ? at + 1 : at
  const noun = takeNoun(words, start)
  // « fin de l’année 2016 » is of that year; « une prime de fin d’année » comes every year.
  if (!noun || takeYear(words, noun.next) || isEveryYears(words, partAt)) return undefined
  if (noun.value === 'weekend' || noun.value === 'century' || noun.value === 'decade') return undefined
  const behind = takeBehind(words, noun.next)
  return { next: behind?.next ?? noun.next, value: { period: noun.value, times: behind?.value ?? 0, part } }
}

/** « les fêtes de fin d’année », not « à partir de fin d’année » */
function isEveryYears(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.form === 'de' && !/^(?:partir|compter)$/u.test(words[at - 2]?.form ?? '')
}
