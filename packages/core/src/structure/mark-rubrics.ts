import type { PressRoot } from '../parse/nodes.ts'
import { isKicker } from './titles/score-title.ts'
import { blocksOf, countWords, decide, foldOf, isOpen, isProse } from './zoning.ts'

/** A rubric between a title and its text has at most as many words. */
const MOST_WORDS = 3

/** « Belgique », « Info » between the title and the text: names of sections, set there by the site. */
export function markRubrics(page: PressRoot): void {
  for (const article of page.data.articles) {
    if (!article.title) continue
    for (const block of blocksOf(page, article).slice(1)) {
      if (isOpen(block) && isProse(block.value)) break
      if (isOpen(block) && block.data.form !== 'heading' && countWords(block.value) <= MOST_WORDS && isKicker(foldOf(block))) decide(block, 'boilerplate', 'mark-rubrics', 'nom de rubrique entre le titre et le texte')
    }
  }
}
