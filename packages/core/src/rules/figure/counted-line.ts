import { defineRule, type Step } from '../../engine/define-rule.ts'
import { itemsOf } from '../../engine/items.ts'
import { readDigits } from '../../engine/digits.ts'
import { countedLineOf } from '../../lexicon/counted-labels.ts'

/** A line that is a noun and its number: « Commentaires (3) », « Vues : 1 250 », « Effectif : 45 ». */
export const countedLine: Step = defineRule({
  id: 'figure/counted-line',
  makes: 'figures',
  needs: ['mentions', 'dates'],
  *find(page) {
    const { source } = page.data
    for (const block of page.children) {
      const counted = countedLineOf(itemsOf(page, block))
      const digits = counted && readDigits(source, counted.number, block.data.end)
      if (!counted || digits?.end !== counted.end) continue
      const { start, end } = counted.span
      yield { start, end, text: source.slice(start, end), value: Number(digits.decimal), unit: counted.unit, qualifier: 'exact', measure: counted.measure, subject: null, rule: 'figure/counted-line', evidence: [] }
    }
  },
})
