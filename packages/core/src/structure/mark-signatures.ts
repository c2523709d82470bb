import { firstNameStrength } from '../gazetteers/index.ts'
import { HANDLE, INITIALS, LONE_NAME } from '../lexicon/bylines.ts'
import { isCredit } from '../lexicon/legends.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { blocksOf, bylineOf, countWords, decide, endsSentence, foldOf, isOpen, isProse, isQuoted, lengthOf, plainOf } from './zoning.ts'

/** « Votre maire, Josiane Baudry », « Pour le bureau, la présidente, Odile Rey »: who signs a letter; folded. */
const SIGNED_OFF = /^(?:votre|le|la|pour (?:le|la|l'|les)|amicalement|cordialement|bien a vous|bien cordialement|salutations)[\p{L} '-]{2,40}, (?:(?:le|la) [\p{L} '-]{2,40}, )?[\p{L}.'-]{2,20} [\p{L}' -]{2,40}$/u
/** A longer paragraph is no standfirst, above which or below which a name may stand. */
const LONGEST_STANDFIRST = 400
const LONGEST_SIGNATURE = 70
/** Below a signature there are only labels, of as many words at most. */
const LABEL_WORDS = 3

/** Who signs by name alone: « Sophie Arutunian » between the title and the text, or « C. L. », « Monique Perrodin, Saint-Amour » below it. */
export function markSignatures(page: PressRoot): void {
  for (const article of page.data.articles) {
    const blocks = blocksOf(page, article)
    blocks.forEach((block, index) => {
      if (isOpen(block) && closesArticle(blocks, index)) decide(block, 'byline', 'mark-signatures', 'nom seul, à la fin de l’article')
    })
    if (!article.title) continue
    const text = blocks.findIndex((block) => isOpen(block) && isProse(block.value))
    // Two such lines are something else.
    const [name, ...others] = blocks.slice(0, Math.max(0, text)).filter((block) => isName(block) && canSign(block.value))
    if (name && others.length === 0) decide(name, 'byline', 'mark-signatures', 'nom seul, entre le titre et le texte')
    else if (!name && isBelowStandfirst(blocks, text)) decide(blocks[text + 1], 'byline', 'mark-signatures', 'nom seul, entre le chapô et le texte')
  }
}

function isName(block: PressBlock | undefined): boolean {
  return block !== undefined && isOpen(block) && block.data.form !== 'heading' && LONE_NAME.test(block.value)
}

/** « Bertrand Y. Guyot », whose first name is known, right between a short first paragraph and the next. */
function isBelowStandfirst(blocks: readonly PressBlock[], text: number): boolean {
  const [first, name, next] = [blocks[text], blocks[text + 1], blocks[text + 2]]
  if (!first || !name || !next || lengthOf(first.value) > LONGEST_STANDFIRST) return false
  return isName(name) && hasFirstName(name.value) && isOpen(next) && isProse(next.value) && lengthOf(first.value) < lengthOf(next.value)
}

/** Headings may be two words in capitals; whoever signs in capitals has a first name that is known. */
function canSign(text: string): boolean {
  return /\p{Ll}/u.test(text) || /^\p{Lu}\./u.test(text) || hasFirstName(text)
}

function hasFirstName(text: string): boolean {
  const [first = ''] = text.normalize('NFC').split(/[\s-]/u, 1)
  return firstNameStrength(first.charAt(0) + first.slice(1).toLowerCase()) !== undefined
}

/** Whether a name stands below the last paragraph, and nothing but other bylines, labels and the site follows. */
function closesArticle(blocks: readonly PressBlock[], index: number): boolean {
  const block = blocks[index]
  if (!block || isCredit(foldOf(block), plainOf(block)) || !(isName(block) || INITIALS.test(block.value) || isNameAndPlace(block) || SIGNED_OFF.test(foldOf(block)))) return false
  const above = blocks.slice(Math.max(0, index - 2), index)
  if (!above.some((other) => isOpen(other) && isProse(other.value)) && !SIGNED_OFF.test(foldOf(block))) return false
  // A name and what its bearer is, below words in quotation marks, says whose words they are.
  if (isQuoted(above.at(-1)?.value ?? '')) return false
  let next = index + 1
  while (HANDLE.test(blocks[next]?.value ?? '') || (hasFirstName(block.value) && isLabel(blocks[next]))) next++
  return !isOpen(blocks[next])
}

function isLabel(block: PressBlock | undefined): boolean {
  return block !== undefined && isOpen(block) && block.data.gap === 0 && countWords(block.value) <= LABEL_WORDS && !endsSentence(block.value)
}

/** « Monique Perrodin, Saint-Amour », « J. M., par courriel »: who signs a letter, and from where. */
function isNameAndPlace(block: PressBlock): boolean {
  const { value } = block
  const reading = bylineOf(block)
  return reading !== undefined && reading.names >= 1 && reading.names <= 3 && reading.leftover <= 1 && LONE_NAME.test(value.split(/\s?[,(–—-]/u, 1)[0] ?? '') && lengthOf(value) <= LONGEST_SIGNATURE && !endsSentence(value)
}
