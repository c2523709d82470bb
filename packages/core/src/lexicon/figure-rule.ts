import type { Quantity as Figure } from '@garrigue/schema'
import { defineRule, type Step } from '../engine/define-rule.ts'
import type { PressRoot } from '../parse/nodes.ts'
import { measureOf } from './figure-measures.ts'
import { subjectOf } from './figure-subjects.ts'
import { quantitiesOf, type Quantities, type Quantity } from './figure-quantities.ts'

/** What a rule makes of a quantity: what it leaves out is as the quantity has it. */
export type FigureParts = Partial<Pick<Figure, 'start' | 'end' | 'value' | 'unit' | 'qualifier' | 'measure'>>

/** A shape of figures. */
export interface FigureRule {
  /** `figure/percentage` */
  readonly id: string
  /** What stands of the quantity at an index of the list; `undefined` when it is of another shape, or no figure. */
  readonly read: (quantities: Quantities, quantity: Quantity, index: number) => FigureParts | undefined
}

/** The step that goes over all quantities of a page with one rule. */
export function figureRule({ id, read }: FigureRule): Step {
  return defineRule({
    id,
    makes: 'figures',
    needs: ['mentions', 'dates'],
    *find(page) {
      for (const block of page.children) {
        const quantities = quantitiesOf(page, block)
        for (const quantity of quantities.list) {
          const parts = read(quantities, quantity, quantity.index)
          if (parts) yield figureOf(page, quantities, quantity, parts, id)
        }
      }
    },
  })
}

function figureOf(page: PressRoot, quantities: Quantities, quantity: Quantity, parts: FigureParts, rule: string): Figure {
  const start = parts.start ?? quantity.start
  const end = parts.end ?? quantity.end
  const subject = subjectOf(quantities, quantity)?.mention
  return {
    start,
    end,
    text: page.data.source.slice(start, end),
    value: parts.value ?? quantity.value,
    unit: parts.unit ?? quantity.unit?.unit ?? '',
    qualifier: parts.qualifier ?? quantity.qualifier,
    measure: parts.measure === undefined ? measureOf(quantities, quantity) : parts.measure,
    subject: subject?.entity ?? null,
    rule,
    evidence: subject ? [{ start: subject.start, end: subject.end }] : [],
  }
}

/** « deux » says how many, but is no figure: only « 2 », and spelled numbers above two are. */
export function isTooSmall({ number, value }: Quantity): boolean {
  return number.isSpelled && value <= 2 && Number.isInteger(value)
}

/** « 2015 », which a year could be. */
export function isYearLike({ number, value }: Quantity): boolean {
  return !number.isSpelled && !number.isGrouped && number.power === 0 && Number.isInteger(value) && value >= 1900 && value < 2100
}
