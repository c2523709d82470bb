import { expect, it } from 'vitest'
import { readPages } from './built-site.ts'
import { htmlFaults } from './html-faults.ts'
import { pageTypes } from './page-types.ts'

const types = new Set(pageTypes())

// valid-html.slow.test.ts looks at every page.
it('one page of each type is valid HTML', async () => {
  const pages = readPages().filter(({ address }) => types.has(address))
  expect(pages.length).toBeGreaterThan(20)
  expect(await htmlFaults(pages)).toEqual([])
})

it('what is not valid is found', async () => {
  const html = '<!doctype html><html lang="fr"><head><title>x</title></head><body><p><div></div></p><a id="a"></a><a id="a"></a></body></html>'
  expect((await htmlFaults([{ address: '/', html, elements: [] }])).length).toBeGreaterThan(1)
})
