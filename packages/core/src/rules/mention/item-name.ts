import { defineRule, type Step } from '../../engine/define-rule.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { nameRunsOf, type NameRun } from '../../lexicon/name-runs.ts'
import { BARE_BODIES } from '../../lexicon/organization-words.ts'

/** What an item of a list is about: « 2. Le Slip Gascon (Mirande) », « – Voltéo : », « État : un million d’euros ». An article with a capital belongs to it. */
export const itemName: Step = defineRule({
  id: 'mention/item-name',
  makes: 'clues',
  *find(page) {
    for (const run of nameRunsOf(page)) {
      const from = startOfItem(run)
      if (from === undefined || !endsItem(run)) continue
      const isBody = run.to === run.from + 1 && BARE_BODIES.has(run.pieces[run.from]?.form ?? '') && /^\d|^une?$|^deux$|^trois$/u.test(run.pieces[run.to + 1]?.form ?? '')
      if (isBody) yield nameClue('mention/item-name', run.pieces, from, run.to, 'organization', 3)
      else if (from < run.from && !run.shouts) yield nameClue('mention/item-name', run.pieces, from, run.to, 'organization', 2.2)
    }
  },
})

/** The index where the item starts, its capital article included: nothing but a number or a bullet stands before. */
function startOfItem({ pieces, from, block }: NameRun): number | undefined {
  const start = /^(?:L['’ʼ]|Le|La|Les)$/u.test(pieces[from - 1]?.text ?? '') ? from - 1 : from
  if (start > 2 || pieces.slice(0, start).some(({ text }) => !/^(?:\d{1,2}|[.)/•·*>–—-])$/u.test(text))) return undefined
  return start > 0 || /^(?:list|title|heading|footnote|boilerplate)$/u.test(block.data.zone ?? '') ? start : undefined
}

/** « (Mirande) », « : », « – » */
function endsItem({ pieces, to }: NameRun): boolean {
  return /^(?:[(:]|[–—-])$/u.test(pieces[to]?.text ?? '') || (pieces[to]?.text === ',' && /^\d/u.test(pieces[to + 1]?.text ?? ''))
}
