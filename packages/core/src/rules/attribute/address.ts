import type { Step } from '../../engine/define-rule.ts'
import type { FoundMention } from '../../engine/findings.ts'
import { itemsOf, type Item } from '../../engine/items.ts'
import { addressAt } from '../../lexicon/addresses.ts'
import { attributeRule } from '../../lexicon/attribute-rule.ts'
import { isSubjectAt } from '../../lexicon/figure-subjects.ts'

/** Where it is, to the door: « Voltania, installée au 12, rue de la Loge », « L'Atelier est situé 4 place du Port ». */
export const address: Step = attributeRule({
  id: 'attribute/address',
  attribute: 'address',
  *read(page, block) {
    const items = itemsOf(page, block)
    for (let at = 2; at < items.length; at++) {
      const found = addressAt(items, at)
      const subject = found && ownerBefore(items, at)
      const [first, last] = [items[at], found && items[found.next - 1]]
      if (subject && first && last) yield { subject, start: first.start, end: last.end, value: page.data.source.slice(first.start, last.end) }
    }
  },
})

/** The name before « , installée au », « est situé », « a son siège au ». */
function ownerBefore(items: readonly Item[], at: number): FoundMention | undefined {
  let index = /^(?:au|a)$/u.test(items[at - 1]?.form ?? '') ? at - 2 : at - 1
  const isSeat = items[index]?.form === 'siege' && items[index - 1]?.form === 'son'
  if (!isSeat && !/^(?:installee?|situee?|sise?|basee?|domiciliee?|loge|logee)$/u.test(items[index]?.form ?? '')) return undefined
  index -= isSeat ? 2 : 1
  const verb = items[index]
  const isVerb = isSeat ? verb?.form === 'a' || verb?.form === 'avait' : verb?.form === 'est' || verb?.form === 'etait'
  if (!isVerb && (isSeat || verb?.text !== ',')) return undefined
  const subject = items[index - 1]?.mention
  return subject && /^(?:organization|event|place)$/u.test(subject.kind) && (!isVerb || isSubjectAt(items, index - 1)) ? subject : undefined
}
