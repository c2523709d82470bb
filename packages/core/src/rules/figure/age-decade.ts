import type { Step } from '../../engine/define-rule.ts'
import { figureRule } from '../../lexicon/figure-rule.ts'

/** An age by its decade: « nos clients ont la soixantaine », « la quarantaine passée »; « une soixantaine » is a number. */
export const ageDecade: Step = figureRule({
  id: 'figure/age-decade',
  read({ items }, { number, unit, value }) {
    const article = items[number.at - 1]
    if (unit || number.qualifier !== 'about' || value < 20 || value > 90 || article?.form !== 'la') return undefined
    const [before, behind] = [items[number.at - 2]?.form ?? '', items[number.next]?.form ?? '']
    const isAge = /^(?:a|ont|avait|avaient|ayant|dans|passe|atteint|fete|approche|frole|depasse)$/u.test(before) || /^(?:passee|bien|sonnee|souriante|elegante|sportive|fringante|environ)$/u.test(behind)
    return isAge ? { start: article.start, unit: 'an', measure: 'âge' } : undefined
  },
})
