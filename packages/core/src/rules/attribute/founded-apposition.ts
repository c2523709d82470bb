import type { Step } from '../../engine/define-rule.ts'
import { attributeRule, datesIn, isFounded } from '../../lexicon/attribute-rule.ts'
import { isPartOfAnother, participleBefore, skipAdverbs } from '../../lexicon/foundings.ts'

/** The participle stands behind the name: « La Fabrik67, créée en 2014, », « Grand Large Lab (né en 2012) ». */
export const foundedApposition: Step = attributeRule({
  id: 'attribute/founded-apposition',
  attribute: 'founded',
  *read(page, block) {
    const { items, dates } = datesIn(page, block)
    for (const { date, at } of dates) {
      const participle = participleBefore(items, at)
      if (participle === undefined) continue
      const mark = skipAdverbs(items, participle - 1)
      const subject = /^[,(]$/u.test(items[mark]?.text ?? '') ? items[mark - 1]?.mention : undefined
      // « Anne Morel, présidente de Voltania, née en 1970 »: she is.
      const isBirth = items[participle]?.form === 'nee' && items.slice(Math.max(0, mark - 12), mark).some(({ mention }) => mention?.kind === 'person')
      if (isFounded(subject) && !isBirth && !isPartOfAnother(items, mark - 1)) yield { subject, start: items[participle]?.start ?? 0, end: date.end, value: date.edtf ?? '' }
    }
  },
})
