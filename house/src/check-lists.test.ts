import { expect, test } from 'vitest'
import { checkLists } from './check-lists.ts'
import { readRepository } from './repository.ts'

const kinds = 'packages/schema/src/kinds'
const person = { path: `${kinds}/person.ts`, text: '' }

test('lists name all their files', () => {
  expect(checkLists(readRepository())).toEqual([])
})

test('a file that its list forgets is found', () => {
  const list = { path: `${kinds}/index.ts`, text: "import './person.ts'" }
  const planted = [list, person, { path: `${kinds}/place.ts`, text: '' }, { path: `${kinds}/place.test.ts`, text: '' }]
  expect(checkLists(planted)).toEqual([expect.stringContaining(`${kinds}/place.ts: is not in`)])
})

test('a line without its file is found', () => {
  const list = { path: `${kinds}/index.ts`, text: "export * from './person.ts'\nexport * from './place.ts'" }
  expect(checkLists([list, person])).toEqual([expect.stringContaining('which is no member of it')])
})

test('a list that is missing is found', () => {
  expect(checkLists([person])).toEqual([expect.stringContaining(`${kinds}/index.ts, which should list`)])
})

test('a folder that its list forgets is found', () => {
  const rules = 'packages/core/src/rules'
  const planted = [
    { path: `${rules}/index.ts`, text: "import './date/index.ts'" },
    { path: `${rules}/date/index.ts`, text: "import './numeric.ts'" },
    { path: `${rules}/date/numeric.ts`, text: '' },
    { path: `${rules}/quote/index.ts`, text: "import './simple.ts'" },
    { path: `${rules}/quote/simple.ts`, text: '' },
  ]
  expect(checkLists(planted)).toEqual([expect.stringContaining(`${rules}/quote/index.ts: is not in`)])
})

test('a list without a line in the table is found', () => {
  const planted = { path: 'packages/core/src/other/index.ts', text: '' }
  expect(checkLists([planted])).toEqual([expect.stringContaining('needs a line')])
})
