import { asOf, roles } from '@garrigue/data'
import { describe, expect, it } from 'vitest'
import { datedRoles, rolesByYear } from '../src/records/roles-by-year.ts'
import { attribute, byId, hasClass, readPages, textOf, type BuiltPage } from './built-site.ts'
import { openSite } from './open-site.ts'

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

describe('without a script', () => {
  const latestOn = (address: string): readonly string[] => pageAt(address).elements.filter((element) => hasClass(element, 'fact') && element.parentNode && 'tagName' in element.parentNode && hasClass(element.parentNode, 'holding')).flatMap((element) => attribute(element, 'id') ?? []).toSorted()

  it.each(['', '/en'])('the newest attestation of each stands first, of all days and at the end of each year (%s)', (prefix) => {
    const heldAt = (day: string): readonly string[] => asOf(day).map(({ claim }) => claim.id).toSorted()
    expect(latestOn(`${prefix}/fonctions/`)).toEqual(heldAt('9999-12-31'))
    for (const { year } of rolesByYear) expect(latestOn(`${prefix}/fonctions/${year}/`), year).toEqual(heldAt(`${year}-12-31`))
  })

  it.each([['', /(?<!\p{L})(?:est|dirige|préside|occupe|actuel(?:le|lement)?)(?!\p{L})/iu], ['/en', /\b(?:is|holds|heads|currently|current)\b/iu]] as const)('no word of ours says that anybody still is what a source said (%s)', (prefix, present) => {
    for (const element of pageAt(`${prefix}/fonctions/`).elements.filter((candidate) => hasClass(candidate, 'told-sentence') || candidate.tagName === 'summary')) expect(textOf(element)).not.toMatch(present)
  })
})

describe('up to a day', () => {
  const live = openSite()

  it.each(['', '/en'])('the newest attestation by then stands first, older ones are folded, later ones are away, and the address keeps the day (%s)', async (prefix) => {
    const page = await live.browser.newPage()
    await page.goto(`${live.origin}${prefix}/fonctions/`)
    const idsOf = async (selector: string): Promise<readonly string[]> => (await page.locator(selector).evaluateAll((elements) => elements.map(({ id }) => id))).toSorted()
    const latest = async (): Promise<readonly string[]> => idsOf('.holding > .fact:visible')
    const older = async (): Promise<readonly string[]> => idsOf('.holding:not([hidden]) > .older:not([hidden]) > .fact:not([hidden])')
    const heldAt = (day: string): readonly string[] => asOf(day).map(({ claim }) => claim.id).toSorted()
    const knownAt = (day: string): readonly string[] => held.filter(({ attestedAt }) => (attestedAt?.latest ?? '') <= day).map(({ id }) => id).toSorted()
    expect(await latest()).toEqual(heldAt('9999-12-31'))
    expect((await older()).length).toBeGreaterThan(0)
    // Forth and back: what was folded comes out again.
    for (const day of ['2015-05-22', '2015-05-06', '2014-12-31', '2015-05-06', '2016-12-31']) {
      await page.fill('#jusqu-au', day)
      await expect.poll(latest).toEqual(heldAt(day))
      expect([...(await latest()), ...(await older())].toSorted(), day).toEqual(knownAt(day))
      expect(new URL(page.url()).searchParams.get('au')).toBe(day)
      expect(await page.locator('[data-until-status]').textContent()).toContain(String(new Set(asOf(day).map(({ person, organization }) => `${person} ${organization ?? ''}`)).size))
      // No heading without anything under it.
      expect(await page.locator('.fact-group:visible:not(:has(.fact:visible))').count()).toBe(0)
    }
    await page.fill('#jusqu-au', '2014-12-31')
    await page.reload()
    expect(await latest()).toEqual(heldAt('2014-12-31'))
    await page.click('button[type=reset]')
    expect(await latest()).toEqual(heldAt('9999-12-31'))
    const orders = await page.locator('.holding').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll<HTMLElement>('.fact')].map(({ dataset }) => dataset['day'] ?? '')))
    for (const days of orders) expect(days).toEqual(days.toSorted().toReversed())
    expect(page.url()).toBe(`${live.origin}${prefix}/fonctions/`)
    await page.goto(`${live.origin}${prefix}/fonctions/?au=hier`)
    expect(await latest()).toEqual(heldAt('9999-12-31'))
    await page.close()
  })
})
