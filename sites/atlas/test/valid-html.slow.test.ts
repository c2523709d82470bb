import { expect, it } from 'vitest'
import { readPages } from './built-site.ts'
import { htmlFaults } from './html-faults.ts'

it('every page is valid HTML', async () => {
  expect(await htmlFaults(readPages())).toEqual([])
})
