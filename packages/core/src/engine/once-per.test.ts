import { expect, test } from 'vitest'
import { oncePer } from './once-per.ts'

test('works out once for each object, also when nothing comes of it', () => {
  const asked: string[] = []
  const first = oncePer((words: readonly string[], what: string) => {
    asked.push(what)
    return words[0]
  })
  const [some, same, none]: readonly string[][] = [['a', 'b'], ['a', 'b'], []]
  expect([first(some ?? [], 'some'), first(some ?? [], 'again'), first(same ?? [], 'same')]).toEqual(['a', 'a', 'a'])
  expect([none, none].map((words) => first(words ?? [], 'none'))).toEqual([undefined, undefined])
  expect(asked).toEqual(['some', 'same', 'none'])
})

test('of two objects, each pair has its own', () => {
  const asked: string[] = []
  const pairOf = oncePer((first: { readonly name: string }) =>
    oncePer((second: { readonly name: string }) => {
      asked.push(first.name + second.name)
      return first.name + second.name
    }),
  )
  const [a, b, c] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }]
  expect([pairOf(a)(b), pairOf(a)(c), pairOf(b)(c), pairOf(a)(b), pairOf(a)(c)]).toEqual(['ab', 'ac', 'bc', 'ab', 'ac'])
  expect(asked).toEqual(['ab', 'ac', 'bc'])
})
