import { places } from '@garrigue/data'
import { describe, expect, it } from 'vitest'
import { collectPlaces } from '../src/map/collect-places.ts'
import { projectPlace } from '../src/map/map-projection.ts'
import { attribute, hasClass, named, readPages, textOf, type BuiltPage } from './built-site.ts'
import { openSite } from './open-site.ts'

const pages = new Map(readPages().map((page) => [page.address, page]))
const pageAt = (address: string): BuiltPage => {
  const page = pages.get(address)
  if (!page) throw new Error(`no page at ${address}`)
  return page
}
const onMap = collectPlaces().flatMap(({ place }) => (place.coordinates && projectPlace(place.coordinates) ? [place] : []))

describe.each(['', '/en'])('the places of the map (%s)', (prefix) => {
  const page = pageAt(`${prefix}/carte/`)
  const spots = page.elements.filter((element) => hasClass(element, 'spot-link'))

  it('are links to their pages, each once', () => {
    expect(onMap.length).toBeGreaterThan(8)
    expect(spots.map((spot) => attribute(spot, 'href') ?? '').toSorted()).toEqual(onMap.map(({ id }) => `${prefix}/lieux/${id}/`).toSorted())
  })

  it('are called by their names, and by how much is tied to them', () => {
    for (const spot of spots) {
      const { name } = places.find(({ id }) => attribute(spot, 'href')?.endsWith(`/${id}/`)) ?? { name: '' }
      expect(attribute(spot, 'aria-label')).toMatch(prefix === '' ? /fiches? liées?$/ : /sheets? tied to it$/)
      expect(attribute(spot, 'aria-label')?.startsWith(name)).toBe(true)
      for (const label of spot.childNodes.filter((node) => 'tagName' in node && node.tagName === 'text')) expect(textOf(label)).toBe(name)
    }
  })

  it('stand in drawings that have a title, and hide no link from those who do not see them', () => {
    const drawings = named(page, 'svg').filter((element) => hasClass(element, 'map'))
    expect(drawings).toHaveLength(2)
    for (const drawing of drawings) {
      expect(attribute(drawing, 'role')).toBe('group')
      const title = page.elements.find((element) => attribute(element, 'id') === attribute(drawing, 'aria-labelledby'))
      expect(title && textOf(title).length).toBeGreaterThan(10)
    }
  })
})

describe('the map on a screen', () => {
  const live = openSite()

  it.each([320, 360, 768, 1280])('at %d pixels has 24 to touch at every place, none within those of another, and letters that can be read', async (width) => {
    const page = await live.browser.newPage({ viewport: { width, height: 900 } })
    await page.goto(`${live.origin}/carte/`)
    const reaches = await page.locator('.spot-reach').evaluateAll((circles) => circles.map((circle) => {
      const { left, top, width: across } = circle.getBoundingClientRect()
      return { x: left + across / 2, y: top + across / 2, across }
    }))
    expect(reaches).toHaveLength(onMap.length)
    for (const { across } of reaches) expect(across).toBeGreaterThanOrEqual(24)
    for (const [index, one] of reaches.entries()) for (const other of reaches.slice(index + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(24)
    const letters = await page.locator('.spot-name:visible').evaluateAll((names) => names.map((name) => Number.parseFloat(getComputedStyle(name).fontSize) * ((name as SVGTextElement).getScreenCTM()?.a ?? 0)))
    expect(letters.length).toBeGreaterThan(onMap.length / 2)
    expect(Math.min(...letters)).toBeGreaterThanOrEqual(width < 360 ? 10 : 11)
    expect(Math.max(...letters)).toBeLessThanOrEqual(22)
    await page.close()
  })

  it('shows where the keyboard is, and a name that had no room', async () => {
    const page = await live.browser.newPage({ viewport: { width: 360, height: 900 } })
    await page.goto(`${live.origin}/carte/`)
    const hidden = page.locator('.spot-link:has(.spot-name-narrow.spot-name-later)').first()
    const [spot, name] = [hidden.locator('.spot'), hidden.locator('.spot-name-narrow')]
    const style = async (): Promise<readonly string[]> => [await spot.evaluate((element) => getComputedStyle(element).strokeWidth), await name.evaluate((element) => getComputedStyle(element).opacity)]
    expect(await style()).toEqual(['1.4px', '0'])
    await hidden.focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    expect(await style()).toEqual(['4px', '1'])
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/lieux\//)
    await page.close()
  })

  it('leads from the whole to the closer view', async () => {
    const page = await live.browser.newPage({ viewport: { width: 360, height: 900 } })
    await page.goto(`${live.origin}/en/carte/`)
    await page.locator('.map-inset').focus()
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#carte-proche')
    expect(await page.locator('#carte-proche .spot-link').count()).toBeGreaterThan(5)
    await page.close()
  })
})
