import { sourceIds } from '@garrigue/data'
import type { BrowserContext } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { faultsOf } from './faults-of.ts'
import { openSite } from './open-site.ts'

/** Words too pale by night, a picture without words and a wide block on narrow screens. */
const PLANTED = `<!doctype html><html lang="fr"><title>Essai</title><meta name="viewport" content="width=device-width"><style>
body { background: #fff; color: #000; margin: 0 } img, div { display: none }
@media (prefers-color-scheme: dark) { body { background: #222; color: #333 } }
@media (width < 600px) { img, div { display: block } div { width: 600px; height: 9px } }
</style><main><h1>Essai</h1><img src="data:,"><div></div></main>`

const live = openSite()
let context: BrowserContext

beforeAll(async () => {
  context = await live.browser.newContext({ baseURL: live.origin })
})

// A representative few; accessibility.slow.test.ts looks at every type of page in every combination.
it.each([
  ['/', 'light', 1280],
  ['/', 'dark', 320],
  ['/personnes/', 'light', 320],
  ['/organisations/frenchsouth-digital/', 'dark', 1280],
  ['/organisations/frenchsouth-digital/', 'light', 320],
  [`/sources/${sourceIds[0] ?? ''}/`, 'light', 1280],
  ['/recherche/?q=ecosysteme', 'dark', 1280],
  ['/methode/', 'light', 1280],
  ['/reseau/', 'dark', 320],
  ['/carte/', 'light', 320],
  ['/donnees/', 'dark', 320],
  ['/methode/messages/', 'dark', 320],
] as const)('%s, %s, %d pixels: no fault that axe can see', async (address, colorScheme, width) => {
  expect(await faultsOf(context, address, [{ colorScheme, width }])).toEqual([])
})

it('sees in each look what is only there to see', async () => {
  const planted = `data:text/html,${encodeURIComponent(PLANTED)}`
  const faults = await faultsOf(context, planted, [
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 1280 },
    { colorScheme: 'light', width: 320 },
  ])
  const told = faults.map((fault) => fault.slice(planted.length + 2).replace(/(pixels: [\w-]+(?: pixels wide)?).*/s, '$1'))
  expect(told).toEqual(['dark, 1280 pixels: color-contrast', 'light, 320 pixels: image-alt', 'light, 320 pixels: 600 pixels wide'])
})
