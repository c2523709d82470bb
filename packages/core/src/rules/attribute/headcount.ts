import type { Step } from '../../engine/define-rule.ts'
import { attributeRule } from '../../lexicon/attribute-rule.ts'
import { isStaff, signedValue } from '../../lexicon/figure-measures.ts'
import { quantitiesOf } from '../../lexicon/figure-quantities.ts'
import { subjectOf } from '../../lexicon/figure-subjects.ts'

/** How many people work there: « Voltania emploie 60 personnes », « Point Fixe (métrologie, 14 salariés) ». */
export const headcount: Step = attributeRule({
  id: 'attribute/headcount',
  attribute: 'headcount',
  *read(page, block) {
    const quantities = quantitiesOf(page, block)
    for (const quantity of quantities.list) {
      const { unit, start, end } = quantity
      if (unit?.kind !== 'count') continue
      const subject = subjectOf(quantities, quantity)
      if (subject?.mention.kind !== 'organization') continue
      const employs = /^(?:emploie|employait|occupe|occupait)$/u.test(subject.verb)
      const counts = /^(?:|compte|comptait|realise|a|avait|regroupe|affiche)$/u.test(subject.verb) && isStaff(unit.unit)
      if (counts || (employs && (isStaff(unit.unit) || /^(?:personne|travailleur)$/u.test(unit.unit)))) yield { subject: subject.mention, start, end, value: signedValue(quantity) }
    }
  },
})
