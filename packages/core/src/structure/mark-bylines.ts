import { BYLINE_STARTS, HANDLE, HOLDS_DATE, LONE_NAME, ONLY_DATE, SIGNED_BY } from '../lexicon/bylines.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { countWords, decide, endsSentence, foldOf, isOpen, isProse, lengthOf } from './zoning.ts'

const LONGEST_BYLINE = 160

/** Who signs and when: « Par Gaëlle Tanguy | Publié le 14/03/2017 », « La rédaction, mercredi 6 février 2019 », « @SoArutunian ». */
export function markBylines(page: PressRoot): void {
  page.children.forEach((block, index) => {
    if (!isOpen(block) || lengthOf(block.value) > LONGEST_BYLINE) return
    const why = signs(block) ?? (closesArticle(page, index) ? 'nom seul, à la fin de l’article' : undefined)
    if (why) decide(block, 'byline', 'mark-bylines', why)
  })
}

/** Why a line is a byline by its own words, or `undefined`. */
function signs(block: PressBlock): string | undefined {
  const folded = foldOf(block)
  if (HANDLE.test(block.value)) return 'identifiant de l’auteur'
  if (ONLY_DATE.test(folded)) return 'date seule'
  if (SIGNED_BY.test(folded) && (countWords(folded) <= 6 || HOLDS_DATE.test(folded)) && !endsSentence(folded)) return 'commence par « Par »'
  if (!HOLDS_DATE.test(folded)) return BYLINE_STARTS.some((start) => start.endsWith('par') && folded.startsWith(start)) ? 'formule de signature' : undefined
  if (BYLINE_STARTS.some((start) => folded.startsWith(start))) return 'formule de signature, avec une date'
  // « ANNE-SOPHIE SCHMITT · Publié le 22.01.2018 à 18h06 »
  const rest = folded.slice(folded.search(/[·|,]|\s-\s/u) + 1).replace(/^[\s·|,-]+/u, '')
  return LONE_NAME.test(block.value.split(/\s?[·|,]|\s[-–—]\s/u, 1)[0] ?? '') && BYLINE_STARTS.some((start) => rest.startsWith(start)) ? 'nom puis formule de signature' : undefined
}

/** « Sophie Arutunian » alone after the last paragraph: nothing of the article follows but other bylines. */
function closesArticle(page: PressRoot, index: number): boolean {
  const block = page.children[index]
  if (!block || !LONE_NAME.test(block.value)) return false
  const before = page.children.slice(Math.max(0, index - 2), index).some((other) => isOpen(other) && isProse(other.value))
  if (!before) return false
  let next = index + 1
  while (HANDLE.test(page.children[next]?.value ?? '')) next++
  return !isOpen(page.children[next])
}
