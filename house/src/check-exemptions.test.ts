import { expect, test } from 'vitest'
import { checkExemptions } from './check-exemptions.ts'
import { readRepository } from './repository.ts'

const misnamed = { path: 'seeds/000_a.txt', text: '' }
const helper = { path: 'packages/core/src/refine/year.ts', text: '' }
const folders = [{ folder: 'packages/core/src/refine', of: 'files', helpers: ['year.ts'] }] as const

test('every exemption is needed', () => {
  expect(checkExemptions(readRepository())).toEqual([])
  expect(checkExemptions([misnamed, helper], [/^seeds\//], folders)).toEqual([])
})

test('one for names that are as others are is found', () => {
  expect(checkExemptions([{ path: 'seeds/a.txt', text: '' }], [/^seeds\//], [])).toEqual(['mayHaveOtherNames: no file needs /^seeds\\//'])
})

test('one for a helper that is gone is found', () => {
  expect(checkExemptions([misnamed], [], folders)).toEqual(['listFolders: packages/core/src/refine has no helper year.ts'])
})
