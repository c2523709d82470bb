import { figures } from '@garrigue/data'
import { expect, it } from 'vitest'
import { fileUnderLetter } from '../french/file-under-letter.ts'
import { groupFigures } from './group-figures.ts'

const { bySubject, bySource } = groupFigures()

it('holds every figure once', () => {
  const ids = [...bySubject, ...bySource].flatMap((group) => group.figures.map(({ id }) => id))
  expect(ids.toSorted()).toEqual(figures.map(({ id }) => id).toSorted())
})

it('groups by subject those that have one, in the order of the names', () => {
  for (const { of, figures: list } of bySubject) for (const { subject } of list) expect(subject).toBe(of.id)
  const keys = bySubject.map(({ of }) => fileUnderLetter(of.name).key)
  expect(keys).toEqual(keys.toSorted())
})

it('groups the others by article, in the order of the text', () => {
  for (const { of, figures: list } of bySource) {
    expect(list.every(({ subject, evidence }) => subject === null && evidence[0]?.source === of.id)).toBe(true)
    const starts = list.map(({ evidence }) => evidence[0]?.start ?? 0)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  }
})
