import type { DateExpression, StatedAttribute } from '@garrigue/schema'
import { FOREIGN_ZONES } from '@garrigue/schema/vocabulary'
import { defineRule, type Step } from '../engine/define-rule.ts'
import type { FoundMention } from '../engine/findings.ts'
import { itemsOf, type Item } from '../engine/items.ts'
import { within } from '../engine/within.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'

/** A property that words state of a name. */
export interface AttributeParts {
  readonly subject: FoundMention
  readonly start: number
  readonly end: number
  /** EDTF, a number, a number with its unit, or words as printed. */
  readonly value: string
  /** When the rule reads more than one. */
  readonly attribute?: string
}

/** A shape of attributes. */
export interface AttributeRule {
  /** `attribute/headcount` */
  readonly id: string
  /** `founded`, `age`, `headcount`, `revenue`, `address`, `legal-form` */
  readonly attribute: string
  readonly read: (page: PressRoot, block: PressBlock) => Iterable<AttributeParts>
}

/** The step that goes over the article's own words with one rule. */
export function attributeRule({ id, attribute, read }: AttributeRule): Step {
  return defineRule({
    id,
    makes: 'attributes',
    needs: ['mentions', 'dates'],
    *find(page) {
      for (const block of page.children) {
        if (block.data.zone !== undefined && FOREIGN_ZONES.includes(block.data.zone)) continue
        for (const parts of read(page, block)) yield attributeOf(page, { attribute, ...parts }, id)
      }
    },
  })
}

function attributeOf(page: PressRoot, { subject, start, end, value, attribute }: Required<AttributeParts>, rule: string): StatedAttribute {
  const evidence = subject.start >= start && subject.end <= end ? [] : [{ start: subject.start, end: subject.end }]
  return { start, end, text: page.data.source.slice(start, end), subject: subject.entity, attribute, value, rule, evidence }
}

/** A date of a block, with the indexes of its first item and of the item behind it. */
export interface DateInItems {
  readonly date: DateExpression
  readonly at: number
  readonly next: number
}

/** The dates of a block that can be told, in order. */
export function datesIn(page: PressRoot, block: PressBlock): { readonly items: readonly Item[]; readonly dates: readonly DateInItems[] } {
  const items = itemsOf(page, block)
  const dates: DateInItems[] = []
  let at = 0
  for (const date of within(page.data.findings.dates, block.data)) {
    while ((items[at]?.start ?? Number.POSITIVE_INFINITY) < date.start) at++
    let next = at
    while ((items[next]?.end ?? Number.POSITIVE_INFINITY) <= date.end) next++
    if (date.edtf !== null && next > at) dates.push({ date, at, next })
  }
  return { items, dates }
}

/** Names that can be founded. */
export function isFounded(mention: FoundMention | undefined): mention is FoundMention {
  return mention?.kind === 'organization' || mention?.kind === 'event'
}
