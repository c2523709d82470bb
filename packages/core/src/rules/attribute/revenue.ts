import type { Step } from '../../engine/define-rule.ts'
import { attributeRule } from '../../lexicon/attribute-rule.ts'
import { measureOf, signedValue } from '../../lexicon/figure-measures.ts'
import { quantitiesOf } from '../../lexicon/figure-quantities.ts'
import { subjectOf } from '../../lexicon/figure-subjects.ts'

/** What it turns over: « CôteData réalise 14 M€ de chiffre d'affaires », « Voltania affiche un chiffre d'affaires de 3 Mds € ». */
export const revenue: Step = attributeRule({
  id: 'attribute/revenue',
  attribute: 'revenue',
  *read(page, block) {
    const quantities = quantitiesOf(page, block)
    for (const quantity of quantities.list) {
      const { unit, start, end } = quantity
      if (unit?.kind !== 'amount' || measureOf(quantities, quantity) !== 'chiffre d’affaires') continue
      const subject = subjectOf(quantities, quantity)
      const isStated = subject?.mention.kind === 'organization' && /^(?:realise|realisait|affiche|affichait|genere|generait|pese|pesait|totalise|enregistre|degage|a)$/u.test(subject.verb)
      if (isStated) yield { subject: subject.mention, start, end, value: `${signedValue(quantity)} ${unit.unit}` }
    }
  },
})
