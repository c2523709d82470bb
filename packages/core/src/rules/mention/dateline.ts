import { defineRule, type Step } from '../../engine/define-rule.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { ORGANIZATION_VERBS } from '../../lexicon/organization-words.ts'
import { piecesOf } from '../../lexicon/pieces.ts'

/** A short line of a round-up, a town and then whose news it is: « TOULON — Rade connectée ». */
export const dateline: Step = defineRule({
  id: 'mention/dateline',
  makes: 'clues',
  *find(page) {
    for (const block of page.children) {
      const pieces = piecesOf(block)
      const dash = pieces.findIndex(({ text }) => /^[—–|-]$/u.test(text))
      if (block.data.zone !== 'heading' || dash < 1 || dash > 4 || pieces.length > 12) continue
      const town = pieces.slice(0, dash)
      if (!town.every(({ text }) => /^\p{Lu}[\p{Lu}\p{M}’'-]*$/u.test(text)) || !pieces[dash + 1]?.isNameLike) continue
      yield nameClue('mention/dateline', pieces, 0, dash, 'place', 4.5)
      const bracket = pieces.findIndex(({ text, form }, at) => at > dash + 1 && (/^[(:,]$/u.test(text) || ORGANIZATION_VERBS.has(form) || /^(?:a|est|ont|sont|se|s'|va|fait|et|en)$/u.test(form)))
      yield nameClue('mention/dateline', pieces, dash + 1, bracket < 0 ? pieces.length : bracket, 'organization', 2.5)
    }
  },
})
