import { roles } from '@garrigue/data'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { datedRoles, rolesByYear } from '../src/records/roles-by-year.ts'
import { openBrowser } from './browser.ts'
import { byId, DIST, readPages, textOf, type BuiltPage } from './built-site.ts'
import { serveDist, type ServedSite } from './serve-dist.ts'

const pages = new Map(readPages().map((page) => [page.address, page]))
const pageAt = (address: string): BuiltPage => {
  const page = pages.get(address)
  if (!page) throw new Error(`no page at ${address}`)
  return page
}
const held = roles.filter(({ person, attestedAt, stance }) => person !== null && attestedAt !== null && stance === 'asserted')

describe('functions by year', () => {
  it('are all those that the press attests, each in the year of its source', () => {
    expect(datedRoles.map(({ id }) => id).toSorted()).toEqual(held.map(({ id }) => id).toSorted())
    expect(held.length).toBeGreaterThan(10)
    for (const { id, title, attestedAt } of held) {
      const year = attestedAt?.earliest.slice(0, 4) ?? ''
      for (const prefix of ['', '/en']) {
        const element = byId(pageAt(`${prefix}/fonctions/${year}/`), id)
        expect(element && textOf(element), `${id} in ${year}`).toMatch(prefix ? /as of|about/ : /au |en |vers /)
        expect(textOf(pageAt(`${prefix}/fonctions/${year}/`).elements[0] ?? ({} as never)).toLowerCase()).toContain(title.toLowerCase())
      }
    }
  })

  it('never show what a later year attests', () => {
    for (const { year } of rolesByYear) {
      const later = held.filter(({ attestedAt }) => (attestedAt?.earliest.slice(0, 4) ?? '') > year)
      expect(later.filter(({ id }) => byId(pageAt(`/fonctions/${year}/`), id)).map(({ id }) => id), year).toEqual([])
    }
  })

  it('keep those that an earlier year attested, once, with the date of then', () => {
    const last = rolesByYear.at(-1)
    expect(last?.earlier.length).toBeGreaterThan(0)
    for (const { id, attestedAt } of last?.earlier ?? []) {
      expect((attestedAt?.latest ?? '') < `${last?.year ?? ''}-01-01`).toBe(true)
      expect(byId(pageAt(`/fonctions/${last?.year ?? ''}/`), id)).toBeDefined()
    }
  })
})

describe('up to a day', () => {
  let site: ServedSite
  let browser: Browser

  beforeAll(async () => {
    site = await serveDist(DIST)
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  it('only what was attested by then is shown, and the address keeps the day', async () => {
    const page = await browser.newPage()
    await page.goto(`${site.origin}/fonctions/`)
    const shown = page.locator('.fact:visible')
    expect(await shown.count()).toBe(held.length)
    await page.fill('#jusqu-au', '2014-12-31')
    const until = held.filter(({ attestedAt }) => (attestedAt?.latest ?? '') <= '2014-12-31')
    expect(until.length).toBeGreaterThan(0)
    await expect.poll(async () => shown.count()).toBe(until.length)
    expect(new URL(page.url()).searchParams.get('au')).toBe('2014-12-31')
    await page.reload()
    expect(await shown.count()).toBe(until.length)
    await page.click('button[type=reset]')
    expect(await shown.count()).toBe(held.length)
    expect(page.url()).toBe(`${site.origin}/fonctions/`)
    await page.goto(`${site.origin}/fonctions/?au=hier`)
    expect(await shown.count()).toBe(held.length)
    await page.close()
  })
})
