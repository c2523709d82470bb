import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { attributeRule, datesIn, isFounded } from '../../lexicon/attribute-rule.ts'
import { isSubjectAt } from '../../lexicon/figure-subjects.ts'
import { participleBefore, skipAdverbs } from '../../lexicon/foundings.ts'

/** A whole sentence says it: « Voltania a été fondée en 2014 », « Le cluster X est né en février dernier ». */
export const foundedPredicate: Step = attributeRule({
  id: 'attribute/founded-predicate',
  attribute: 'founded',
  *read(page, block) {
    const { items, dates } = datesIn(page, block)
    for (const { date, at } of dates) {
      const participle = participleBefore(items, at)
      const name = participle === undefined ? undefined : nameBefore(items, participle)
      const subject = items[name ?? -1]?.mention
      if (name !== undefined && isFounded(subject)) yield { subject, start: items[participle ?? 0]?.start ?? 0, end: date.end, value: date.edtf ?? '' }
    }
  },
})

/** Index of the name before « est », « a été », « fut ». */
function nameBefore(items: readonly Item[], participle: number): number | undefined {
  let at = skipAdverbs(items, participle - 1)
  if (items[at]?.form === 'ete') at = skipAdverbs(items, at - 1)
  const verb = items[at]?.form ?? ''
  const isPassive = items[at + 1]?.form === 'ete' || items[at + 2]?.form === 'ete'
  if (!(isPassive ? /^(?:a|avait)$/u : /^(?:est|fut|etait)$/u).test(verb)) return undefined
  // « Le cluster régional, FrenchSouth.digital, a été lancé »
  const name = items[at - 1]?.text === ',' && items[at - 3]?.text === ',' ? at - 2 : at - 1
  return isSubjectAt(items, name) ? name : undefined
}
