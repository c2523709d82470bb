import type { Step } from '../../engine/define-rule.ts'
import { attributeRule, datesIn, isFounded } from '../../lexicon/attribute-rule.ts'
import { isOpening, participleBefore, subjectBehind } from '../../lexicon/foundings.ts'

/** The participle opens the sentence, the name follows: « Fondée en 2014 par Samuel Ferrucci, Voltéo annonce ». */
export const foundedOpening: Step = attributeRule({
  id: 'attribute/founded-opening',
  attribute: 'founded',
  *read(page, block) {
    const { items, dates } = datesIn(page, block)
    for (const { date, at, next } of dates) {
      const participle = participleBefore(items, at)
      if (participle === undefined || !isOpening(items, participle)) continue
      const subject = items[subjectBehind(items, next) ?? -1]?.mention
      if (isFounded(subject)) yield { subject, start: items[participle]?.start ?? 0, end: date.end, value: date.edtf ?? '' }
    }
  },
})
