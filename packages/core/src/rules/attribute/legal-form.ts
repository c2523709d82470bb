import type { Step } from '../../engine/define-rule.ts'
import { itemsOf, type Item } from '../../engine/items.ts'
import { attributeRule } from '../../lexicon/attribute-rule.ts'
import { legalFormOf } from '../../lexicon/legal-forms.ts'

/** What it is before the law, beside its name: « l'asbl Terril.be », « BeeWatt sprl », « Voltania, association loi 1901, ». */
export const legalForm: Step = attributeRule({
  id: 'attribute/legal-form',
  attribute: 'legal-form',
  *read(page, block) {
    const items = itemsOf(page, block)
    for (const [at, { mention, start, end }] of items.entries()) {
      if (mention?.kind !== 'organization') continue
      const form = beside(items, at)
      if (form) yield { subject: mention, start: form.start, end: form.end, value: form.value }
      // « Nid d’Abeille Suisse SA » is the whole name.
      const last = /[^\s]+$/u.exec(mention.text)
      const value = last && last.index > 0 ? legalFormOf(last[0], true) : undefined
      if (last && value !== undefined && !form) yield { subject: mention, start: start + last.index, end, value }
    }
  },
})

function beside(items: readonly Item[], at: number): { readonly start: number; readonly end: number; readonly value: string } | undefined {
  const [before, behind, apposed] = [items[at - 1], items[at + 1], items[at + 2]]
  const value = before?.mention ? undefined : legalFormOf(before?.text ?? '', false)
  // « les associations X et Y », « d’association X » name no form of X.
  if (before && value !== undefined && /^(?:la|'|le)$/u.test(items[at - 2]?.form ?? '')) return { start: before.start, end: before.end, value }
  const after = behind?.mention ? undefined : legalFormOf(behind?.text ?? '', true)
  if (behind && after !== undefined) return { start: behind.start, end: behind.end, value: after }
  const apposition = behind?.text === ',' && !apposed?.mention ? legalFormOf(apposed?.text ?? '', false) : undefined
  const isWhole = /^(?:,|loi|de|a|au|\.)$/u.test(items[at + 3]?.form ?? '')
  return apposed && apposition !== undefined && isWhole ? { start: apposed.start, end: apposed.end, value: apposition } : undefined
}
