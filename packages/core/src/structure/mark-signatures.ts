import { firstNameStrength } from '../gazetteers/index.ts'
import { LONE_NAME } from '../lexicon/bylines.ts'
import type { PressRoot } from '../parse/nodes.ts'
import { blocksOf, decide, isOpen, isProse } from './zoning.ts'

/** Headings may be two words in capitals; whoever signs in capitals has a first name that is known. */
function canSign(text: string): boolean {
  const [first = ''] = text.normalize('NFC').split(/[\s-]/u, 1)
  return /\p{Ll}/u.test(text) || firstNameStrength(first.charAt(0) + first.slice(1).toLowerCase()) !== undefined || first.endsWith('.')
}

/** « Sophie Arutunian » alone between the title and the text: whoever signs. Two such lines are something else. */
export function markSignatures(page: PressRoot): void {
  for (const article of page.data.articles) {
    if (!article.title) continue
    const blocks = blocksOf(page, article)
    const text = blocks.findIndex((block) => isOpen(block) && isProse(block.value))
    const [name, ...others] = blocks.slice(0, Math.max(0, text)).filter((block) => isOpen(block) && block.data.form !== 'heading' && LONE_NAME.test(block.value) && canSign(block.value))
    if (others.length === 0) decide(name, 'byline', 'mark-signatures', 'nom seul, entre le titre et le texte')
  }
}
