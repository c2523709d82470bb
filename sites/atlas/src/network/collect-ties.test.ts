import { byId, relations, roles } from '@garrigue/data'
import { expect, it } from 'vitest'
import { collectTies } from './collect-ties.ts'
import { groupTies } from './group-ties.ts'

const ties = collectTies()

it('holds every relation and every role that names two, once', () => {
  const claims = ties.flatMap((tie) => tie.claims)
  const expected = [...relations, ...roles.filter(({ person, organization }) => person !== null && organization !== null)].filter(({ stance }) => stance !== 'denied')
  expect(claims.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted())
})

it('ties entities that have a page, each pair once in a family', () => {
  for (const { from, to } of ties) expect([byId(from)?.id, byId(to)?.id]).toEqual([from, to])
  const keys = ties.map(({ from, to, family }) => `${from} ${to} ${family}`)
  expect(new Set(keys).size).toBe(keys.length)
})

it('tells a function from a structure and from a place', () => {
  expect(ties.find(({ from, to }) => from === 'frenchsouth-digital' && to === 'novae-lr')?.family).toBe('structure')
  expect(ties.find(({ claims }) => claims[0]?.type === 'role')?.family).toBe('function')
  expect(ties.some(({ family }) => family === 'place')).toBe(true)
})

it('are listed once each, under the end that has most of them', () => {
  const groups = groupTies(ties)
  expect(groups.flatMap((group) => group.ties)).toHaveLength(ties.length)
  for (const { entity, ties: list } of groups) for (const { from, to } of list) expect([from, to]).toContain(entity.id)
  const degree = (id: string): number => ties.filter(({ from, to }) => from === id || to === id).length
  for (const { entity, ties: list } of groups) for (const { from, to } of list) expect(degree(entity.id)).toBe(Math.max(degree(from), degree(to)))
})
