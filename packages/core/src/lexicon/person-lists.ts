import { isCommonWord, isDictionaryWord } from '../gazetteers/index.ts'
import type { PressRoot } from '../parse/nodes.ts'
import { placeAt } from './listed-names.ts'
import { areListed, nameRunsOf, type NameRun } from './name-runs.ts'
import { ORGANIZATION_HEADS } from './organization-words.ts'
import { canBeSurname, endOfSurname, givenStrength, looksLikeSurname } from './person-shapes.ts'

const cache = new WeakMap<PressRoot, ReadonlySet<NameRun>>()

/**
 * The runs that stand in a list beside somebody whose first name is known: « Sylvain Dalos et Aude Mazères », « Tine Verhaeghe, Paul Rey
 * (Voltéo) et Urs Hürlimann ». Those whose own first name is known are among them.
 */
export function listedPersons(page: PressRoot): ReadonlySet<NameRun> {
  let found = cache.get(page)
  if (!found) {
    found = findListed(nameRunsOf(page))
    cache.set(page, found)
  }
  return found
}

function findListed(runs: readonly NameRun[]): ReadonlySet<NameRun> {
  const people = new Set<NameRun>()
  const isPerson = runs.map((run) => isSurelyPerson(run))
  const grow = (index: number, other: number): void => {
    const run = runs[index]
    const beside = runs[other]
    if (!run || !beside || !isPerson[other] || (!isPerson[index] && !couldBePerson(run)) || isSingle(run) !== isSingle(beside)) return
    if (!(index < other ? areListed(run, beside) : areListed(beside, run))) return
    isPerson[index] = true
    people.add(run)
    people.add(beside)
  }
  for (let index = 1; index < runs.length; index++) grow(index, isInBrackets(runs[index - 1]) ? index - 2 : index - 1)
  for (let index = runs.length - 2; index >= 0; index--) grow(index, isInBrackets(runs[index + 1]) ? index + 2 : index + 1)
  return people
}

/** « Paul Lebreton (Voltéo), Ixchel Okparaocha »: what is between two items. */
function isInBrackets(run: NameRun | undefined): boolean {
  return run?.pieces[run.from - 1]?.text === '('
}

/** « Steph et Marco » */
function isSingle({ from, to }: NameRun): boolean {
  return to === from + 1
}

/** Whether a run is a first name of the lists and a surname, or a first name alone without article. */
export function isSurelyPerson(run: NameRun): boolean {
  const { pieces, from, to } = run
  const first = pieces[from]
  const strength = givenStrength(first)
  // « Claire Kermeur »: a word before what is none.
  const isSure = strength === 'sure' || (strength !== undefined && to === from + 2 && !isDictionaryWord(pieces[to - 1]?.text ?? ''))
  if (first === undefined || !isSure) return false
  return isSingle(run) ? !placeAt(pieces, from) && !hasArticle(run) : endOfSurname(pieces, from, to) === to && !isLargePlace(pieces, from)
}

/** Two or three words, of which the first is no ordinary word and the others can be a surname. */
function couldBePerson({ pieces, from, to }: NameRun): boolean {
  const first = pieces[from]
  if (first && to === from + 1) return /^\p{Lu}\p{Ll}{2,}$/u.test(first.text) && !isDictionaryWord(first.text) && !placeAt(pieces, from) && !hasArticle({ pieces, from })
  if (!first || to - from < 2 || to - from > 3 || !pieces.slice(from, to).every((piece) => canBeSurname(piece) && !/^\p{Lu}{2,}$/u.test(piece.text))) return false
  if (givenStrength(first) !== undefined) return true
  // « Au Medef Aveyron, Samuel Cette cède »
  if (hasArticle({ pieces, from })) return false
  return !ORGANIZATION_HEADS.has(first.form) && !isCommonWord(first.text) && (!isLargePlace(pieces, from) || looksLikeSurname(pieces[to - 1] ?? first))
}

function hasArticle({ pieces, from }: Pick<NameRun, 'pieces' | 'from'>): boolean {
  return /^(?:l'|la|le|les|du|des|aux?)$/u.test(pieces[from - 1]?.form ?? '')
}

function isLargePlace(pieces: NameRun['pieces'], at: number): boolean {
  const found = placeAt(pieces, at)
  return found !== undefined && !found.place.commonWord && (found.to > at + 1 || found.place.size === 'large')
}
