import type { Product, Step } from './define-rule.ts'

/**
 * The steps in an order in which each runs after all that give what it needs; of two that are free, the one that stands first in the list
 * comes first. A step that needs what nobody gives, or steps that need each other, are a programmer's fault.
 *
 * @throws {Error} naming the steps of a cycle, or the product that is missing
 */
export function orderSteps(steps: readonly Step[]): readonly Step[] {
  const givers = new Map<Product, Step[]>()
  for (const step of steps) givers.set(step.gives, [...(givers.get(step.gives) ?? []), step])
  const ordered: Step[] = []
  const state = new Map<Step, 'open' | 'done'>()
  const visit = (step: Step, path: readonly Step[]): void => {
    if (state.get(step) === 'done') return
    if (state.get(step) === 'open') throw new Error(`Steps that need each other: ${[...path.slice(path.indexOf(step)), step].map(({ id }) => id).join(' → ')}`)
    state.set(step, 'open')
    for (const product of step.needs) for (const giver of giversOf(product, step, givers)) visit(giver, [...path, step])
    state.set(step, 'done')
    ordered.push(step)
  }
  for (const step of steps) visit(step, [])
  return ordered
}

function giversOf(product: Product, step: Step, givers: ReadonlyMap<Product, readonly Step[]>): readonly Step[] {
  const found = givers.get(product)
  if (!found) throw new Error(`${step.id} needs « ${product} », which no step gives`)
  return found
}
