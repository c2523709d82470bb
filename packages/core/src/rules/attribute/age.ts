import type { Step } from '../../engine/define-rule.ts'
import { attributeRule } from '../../lexicon/attribute-rule.ts'
import { quantitiesOf } from '../../lexicon/figure-quantities.ts'
import { subjectOf } from '../../lexicon/figure-subjects.ts'

/** How old, in years: « Malika Haddad, 46 ans, », « DigitalPlace, 15 ans d'âge », « Voltania fête ses dix ans ». */
export const age: Step = attributeRule({
  id: 'attribute/age',
  attribute: 'age',
  *read(page, block) {
    const quantities = quantitiesOf(page, block)
    const { items } = quantities
    for (const quantity of quantities.list) {
      const { unit, next, start, qualifier, value } = quantity
      if (unit?.unit !== 'an' || qualifier !== 'exact') continue
      const subject = subjectOf(quantities, quantity)
      const behind = items[next]
      const isOld = behind?.form === 'd' && items[next + 2]?.form === 'age'
      const isAlone = !behind || /^[,).;:!?…]$/u.test(behind.text)
      const fits = subject?.verb === '' ? isOld || (isAlone && subject.mention.kind === 'person') : /^(?:fete|a|est)$/u.test(subject?.verb ?? '') && (isOld || (isAlone && subject?.verb !== 'est'))
      if (subject && fits) yield { subject: subject.mention, start, end: isOld ? (items[next + 2]?.end ?? 0) : quantity.end, value: String(value) }
    }
  },
})
