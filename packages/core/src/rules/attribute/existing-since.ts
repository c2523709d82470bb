import type { Step } from '../../engine/define-rule.ts'
import type { FoundMention } from '../../engine/findings.ts'
import type { Item } from '../../engine/items.ts'
import { attributeRule, datesIn, isFounded } from '../../lexicon/attribute-rule.ts'
import { quantitiesOf } from '../../lexicon/figure-quantities.ts'
import { isSubjectAt } from '../../lexicon/figure-subjects.ts'

/** « L'Idate existe depuis 1977 » tells when it was founded, « DigitalPlace existe depuis trois ans » how old it is. */
export const existingSince: Step = attributeRule({
  id: 'attribute/existing-since',
  attribute: 'founded',
  *read(page, block) {
    const { items, dates } = datesIn(page, block)
    for (const { date, at } of dates) {
      const found = existing(items, at)
      if (found) yield { ...found, end: date.end, value: date.edtf ?? '' }
    }
    const quantities = quantitiesOf(page, block)
    for (const { at, end, unit, value, qualifier } of quantities.list) {
      const found = unit?.unit === 'an' && qualifier === 'exact' ? existing(quantities.items, at) : undefined
      if (found) yield { ...found, end, value: String(value), attribute: 'age' }
    }
  },
})

/** The name before « existe depuis » and where the verb starts; also « (X,) qui existe depuis ». */
function existing(items: readonly Item[], at: number): { readonly subject: FoundMention; readonly start: number } | undefined {
  const verb = items[at - 2]
  if (items[at - 1]?.form !== 'depuis' || !/^(?:existe|existait)$/u.test(verb?.form ?? '')) return undefined
  const isRelative = items[at - 3]?.form === 'qui'
  const name = isRelative ? (items[at - 4]?.text === ',' ? at - 5 : at - 4) : at - 3
  const subject = items[name]?.mention
  return isFounded(subject) && (isRelative || isSubjectAt(items, name)) ? { subject, start: verb?.start ?? 0 } : undefined
}
