import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { blocksOf, decide, isOpen, lengthOf } from './zoning.ts'

const LONGEST_QUESTION = 400
/** « T. M. N.-C. : », « Karim Benhaddou : », « K. B. : » at the start of an answer. */
const SPEAKER_LABEL = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:de|du|la|le|van|ben|el|\p{Lu}[\p{L}\p{M}.'’-]*)){0,4}\s?:\s/u
/** « La Tribune : Pourquoi… ? », « — Pourquoi… ? » */
const QUESTION_END = /(?:\?|\.\.\.|…)[\s"”»)]*$/u

/** The questions of an interview: short blocks that an answer follows. */
export function markQuestions(page: PressRoot): void {
  for (const article of page.data.articles) {
    const blocks = blocksOf(page, article).filter((block) => isOpen(block))
    const labelled = blocks.filter((block) => SPEAKER_LABEL.test(block.value) && !QUESTION_END.test(block.value)).length
    const asked = blocks.filter((block) => isAsked(block)).length
    const isInterview = labelled >= 2 || (asked >= 3 && asked >= blocks.length / 4)
    if (!isInterview) continue
    blocks.forEach((block, index) => {
      const answer = blocks[index + 1]
      if (!answer || !QUESTION_END.test(block.value) || lengthOf(block.value) > LONGEST_QUESTION) return
      if (labelled >= 2 ? SPEAKER_LABEL.test(answer.value) : isAsked(block)) decide(block, 'question', 'mark-questions', 'question suivie d’une réponse')
    })
  }
}

function isAsked(block: PressBlock): boolean {
  return lengthOf(block.value) <= LONGEST_QUESTION && /\?[\s"”»)]*$/u.test(block.value)
}
