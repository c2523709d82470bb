import { expect, test } from 'vitest'
import type { Product, Step } from './define-rule.ts'
import { orderSteps } from './order-steps.ts'

const step = (id: string, gives: Product, ...needs: Product[]): Step => ({ id, gives, needs, run: () => undefined })
const order = (...steps: Step[]): string[] => orderSteps(steps).map(({ id }) => id)

test('what is needed comes first', () => {
  expect(order(step('roles', 'roles', 'mentions'), step('clues', 'clues'), step('mentions', 'mentions', 'clues'))).toEqual(['clues', 'mentions', 'roles'])
})

test('all that give it come before', () => {
  expect(order(step('after', 'roles', 'dates'), step('one', 'dates'), step('two', 'dates'))).toEqual(['one', 'two', 'after'])
})

test('the list decides between steps that are free', () => {
  expect(order(step('b', 'dates'), step('a', 'dates'), step('c', 'figures'))).toEqual(['b', 'a', 'c'])
})

test('a cycle is named', () => {
  expect(() => order(step('free', 'figures'), step('a', 'dates', 'quotes'), step('b', 'quotes', 'roles'), step('c', 'roles', 'dates'))).toThrow('a → b → c → a')
})

test('what nobody gives is named', () => {
  expect(() => order(step('a', 'dates', 'quotes'))).toThrow('a needs « quotes », which no step gives')
})
