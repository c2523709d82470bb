import { isId } from '@garrigue/schema'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suggestId } from '../src/files/suggest-id.ts'
import { nearest } from '../src/print/nearest.ts'

describe('the id that is suggested', () => {
  it.each([
    ['École 42', 'ecole-42'],
    ['L’Œuvre', 'l-oeuvre'],
    ['Ça_et_là', 'ca_et_la'],
    ['a--b__c', 'a-b-c'],
    ['-a-', 'a'],
    ['CON', 'con-1'],
    ['index', 'index-1'],
    ['!!!', 'rien'],
    ['Дом', 'rien'],
  ])('for %s is %s', (name, id) => expect(suggestId(name, 'rien')).toBe(id))

  it('is always one that can be taken', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-zA-Z0-9_ -]{0,150}$/)), (name) => {
        expect(isId(suggestId(name, 'rien'))).toBe(true)
      }),
    )
  })
})

describe('the nearest word', () => {
  const words = ['publisher', 'published', 'rights', 'url']

  it.each([
    ['publishr', 'publisher'],
    ['PUBLISHED', 'published'],
    ['rihgts', 'rights'],
    ['ur', 'url'],
    ['colour', undefined],
    ['', undefined],
    ['zzzzzzzzzzzz', undefined],
  ])('to %j is %s', (word, near) => expect(nearest(word, words)).toBe(near))

  it('is the first of those that are as near, and none of none', () => {
    expect(nearest('publishe', words)).toBe('publisher')
    expect(nearest('a', [])).toBeUndefined()
  })
})
