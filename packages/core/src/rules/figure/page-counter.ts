import { defineRule, type Step } from '../../engine/define-rule.ts'
import { itemsOf } from '../../engine/items.ts'
import { readDigits } from '../../engine/digits.ts'
import { pageCounterAt } from '../../lexicon/counted-labels.ts'

/** A line of the page's own machinery that counts, the noun first: « Commentaires (3) », « Réactions 12 », « Vues : 1 250 ». */
export const pageCounter: Step = defineRule({
  id: 'figure/page-counter',
  makes: 'figures',
  needs: ['mentions', 'dates'],
  *find(page) {
    const { source } = page.data
    for (const block of page.children) {
      const counter = pageCounterAt(itemsOf(page, block))
      const digits = counter && readDigits(source, counter.number, block.data.end)
      if (!counter || digits?.end !== counter.end) continue
      const { start, end } = counter.span
      yield { start, end, text: source.slice(start, end), value: Number(digits.decimal), unit: counter.unit, qualifier: 'exact', measure: counter.measure, subject: null, rule: 'figure/page-counter', evidence: [] }
    }
  },
})
