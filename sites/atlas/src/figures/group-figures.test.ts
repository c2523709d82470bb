import { figures } from '@garrigue/data'
import { expect, it } from 'vitest'
import { groupFigures } from './group-figures.ts'

const { bySubject, bySource } = groupFigures()

it('holds every figure once', () => {
  const ids = [...bySubject, ...bySource].flatMap((group) => group.figures.map(({ id }) => id))
  expect(ids.toSorted()).toEqual(figures.map(({ id }) => id).toSorted())
})

it('groups by subject those that have one, in the order of the names', () => {
  for (const { of, figures: list } of bySubject) for (const { subject } of list) expect(subject).toBe(of.id)
  expect(bySubject.map(({ of }) => of.name)).toEqual(bySubject.map(({ of }) => of.name).toSorted())
})

it('groups the others by article, in the order of the text', () => {
  for (const { of, figures: list } of bySource) {
    expect(list.every(({ subject, evidence }) => subject === null && evidence[0]?.source === of.id)).toBe(true)
    const starts = list.map(({ evidence }) => evidence[0]?.start ?? 0)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  }
})
