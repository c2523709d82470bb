import { isNameAndFunction } from '../lexicon/legends.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { blocksOf, decide, isOpen, isProse, lengthOf } from './zoning.ts'

const LONGEST_HEADING = 140
/** « Denis Chavany, horloger » */
const NAME_AND_NOUN = /^\p{Lu}[\p{L}\p{M}'’.-]+(?:\s(?:de|du|la|le|\p{Lu}[\p{L}\p{M}'’.-]*)){1,3},\s\p{Ll}[^.!?;:]{2,60}$/u

/** What is left: headings are short lines before prose, all else is a paragraph. Blocks of no article are the site's. */
export function markBody(page: PressRoot): void {
  for (const article of page.data.articles) {
    const blocks = blocksOf(page, article)
    // A heading has something below it: prose, a list, a question.
    const lastText = blocks.findLastIndex((block) => ((isOpen(block) || block.data.zone === 'list') && (isProse(block.value) || block.data.zone === 'list')) || block.data.zone === 'question')
    blocks.forEach((block, index) => {
      if (!isOpen(block)) return
      if (block.data.form === 'heading') decide(block, 'heading', 'mark-body', 'titre Markdown')
      else if (signsWords(block, blocks[index - 1])) decide(block, 'paragraph', 'mark-body', 'signe les mots qui précèdent')
      else if (index < lastText && isHeading(block, blocks[index + 1])) decide(block, 'heading', 'mark-body', 'ligne courte avant un paragraphe')
      else decide(block, 'paragraph', 'mark-body', 'texte courant')
    })
  }
  for (const block of page.children) decide(block, 'boilerplate', 'mark-body', 'hors de tout article')
}

/** « Hortense Guillonneau, adjointe au maire » right below the last paragraph of what she says. */
function signsWords(block: PressBlock, above: PressBlock | undefined): boolean {
  return block.data.gap === 0 && above !== undefined && isProse(above.value) && /^[«“"—–-]/u.test(above.value) && (isNameAndFunction(block.value) || NAME_AND_NOUN.test(block.value))
}

function isHeading(block: PressBlock, next: PressBlock | undefined): boolean {
  if (block.data.form !== 'line' || lengthOf(block.value) > LONGEST_HEADING || isProse(block.value) || !next) return false
  if (!(isOpen(next) || next.data.zone === 'list' || next.data.zone === 'caption')) return false
  // A line that ends with a colon introduces what follows, one with a comma greets: both are running text.
  if (/[:,]\s*$/u.test(block.value)) return false
  // « [Ambiance atelier] »
  if (/^\[.*\]$/u.test(block.value)) return false
  // A heading may be a question or words in quotation marks, but hardly ever ends with a full stop.
  return !/\.["”»\s]*$/u.test(block.value) || /(?:\.\.\.|…)$/u.test(block.value)
}
