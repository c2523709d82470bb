import * as real from '@garrigue/data'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { attribute, named, readPages, textOf, type BuiltPage } from './built-site.ts'
import { buildSite } from './build-site.ts'
import { alarmsIn } from './alarms-in.ts'
import { fieldsIn } from './fixtures/field-marks.ts'
import { poisonedFields } from './fixtures/text-fields.ts'
import { hostileFaults } from './hostile-faults.ts'

let root = ''
let pages: readonly BuiltPage[] = []

beforeAll(async () => {
  root = await buildSite({ out: 'hostile', plugin: new URL('fixtures/hostile-data-plugin.ts', import.meta.url) })
  pages = readPages(root)
})

describe('texts that hold HTML', () => {
  it('are shown as text on every kind of page', () => {
    const kinds = new Map<string, boolean>()
    for (const page of pages) {
      const kind = page.address.split('/')[1] ?? ''
      kinds.set(kind, (kinds.get(kind) ?? false) || page.elements.some((element) => element.tagName === 'h1' && fieldsIn(textOf(element), poisonedFields()).includes('name')))
    }
    for (const kind of ['organisations', 'personnes', 'lieux', 'evenements', 'oeuvres', 'sources']) expect(kinds.get(kind), kind).toBe(true)
  })

  it('make no element, no handler and no address of their own', () => {
    expect(hostileFaults(pages)).toEqual([])
  })

  it('run nothing in a browser, in the search either', async () => {
    expect(await alarmsIn(root, pages)).toEqual([])
  })
})

describe('records of every kind', () => {
  const personPage = (): BuiltPage => {
    const page = pages.find((candidate) => candidate.address.startsWith('/personnes/') && candidate.elements.some((element) => attribute(element, 'id') === 'fonctions') && candidate.html.includes('test/hostile'))
    if (!page) throw new Error('no page of a person has facts')
    return page
  }

  it('are told in a sentence with a date, beside their passage', () => {
    const sentences = named(personPage(), 'p').filter((element) => attribute(element, 'class') === 'told-sentence')
    // Five of the fixture's own, beside those of the records.
    expect(sentences.length).toBeGreaterThanOrEqual(5)
    const dates = personPage().elements.filter((element) => attribute(element, 'class') === 'as-of')
    expect(dates.length).toBeGreaterThanOrEqual(5)
    expect(personPage().html).toContain('test/hostile')
  })
})

describe('an address of before', () => {
  const file = (path: string): string => readFileSync(join(root, path), 'utf8')
  const pageAt = (address: string): BuiltPage => {
    const page = pages.find((candidate) => candidate.address === address)
    if (!page) throw new Error(`no page at ${address}`)
    return page
  }
  const saidAt = (address: string): string => named(pageAt(address), 'main').map(textOf).join('').replaceAll(/\s+/g, ' ')
  /** Route, kind, and the reason in both languages: what the fixture withdrew. */
  const WITHDRAWN = [
    ['organisations', 'organization', 'le retrait a été demandé', 'was asked for'],
    ['lieux', 'place', 'pas du champ de l’atlas', 'no concern of the atlas'],
    ['evenements', 'event', 'faite par erreur', 'by mistake'],
    ['oeuvres', 'work', 'plus aucune des sources lues', 'none of the sources'],
    ['sources', 'source', 'les droits sur le texte', 'the rights in the text'],
  ] as const
  const heir = real.organizations[0]?.id ?? ''

  it.each(['', '/en'])('leads to the present one, in both languages (%s)', (prefix) => {
    const page = pageAt(`${prefix}/organisations/ancienne-adresse/`)
    const refresh = named(page, 'meta').find((element) => attribute(element, 'http-equiv') === 'refresh')
    expect(refresh && attribute(refresh, 'content')).toBe(`5; url=${prefix}/organisations/${heir}/`)
    expect(JSON.parse(file('organisations/ancienne-adresse.json'))).toMatchObject({ id: 'ancienne-adresse', moved: { to: heir, file: `/organisations/${heir}.json` } })
  })

  it.each(WITHDRAWN)('in %s says soberly that the %s was withdrawn, when and why', (route, kind, french, english) => {
    for (const [prefix, why, day] of [['', french, '22 novembre 2026'], ['/en', english, '22 November 2026']] as const) {
      const said = saidAt(`${prefix}/${route}/retire-${kind}/`)
      expect(said).toContain(why)
      expect(said.replaceAll('\u00A0', ' ')).toContain(day)
    }
    expect(JSON.parse(file(`${route}/retire-${kind}.json`))).toMatchObject({ withdrawn: { id: `retire-${kind}`, kind, on: '2026-11-22' } })
    expect(file('flux/corrections.xml')).toContain(`/${route}/retire-${kind}/`)
  })

  it('is found by nobody who looks: not by engines, not by the search, not in an index', () => {
    const old = pages.filter(({ address }) => /\/(?:retire-|ancienne-adresse)/.test(address))
    expect(old).toHaveLength(12)
    for (const page of old) {
      expect(named(page, 'meta').some((element) => attribute(element, 'name') === 'robots' && attribute(element, 'content') === 'noindex'), page.address).toBe(true)
      expect(page.html).not.toContain('data-pagefind-body')
    }
    expect(file('sitemap.xml')).not.toMatch(/retire-|ancienne-adresse/)
    const others = pages.filter((page) => !old.includes(page))
    expect(others.flatMap((page) => named(page, 'a').flatMap((element) => attribute(element, 'href') ?? [])).filter((href) => /\/(?:retire-|ancienne-adresse)/.test(href))).toEqual([])
  })

  it('is told to hosts: moved for good, or gone', () => {
    const rules = file('_redirects').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split(' '))
    for (const [from, to] of rules) for (const path of [from, to]) expect(existsSync(join(root, `${path ?? ''}${path?.endsWith('/') ? 'index.html' : ''}`)), path).toBe(true)
    const answers = Object.groupBy(rules, ([, , status]) => status ?? '')
    expect(answers['301!']).toEqual(['/', '/en/'].map((prefix) => [`${prefix}organisations/ancienne-adresse/`, `${prefix}organisations/${heir}/`, '301!']).concat([['/organisations/ancienne-adresse.json', `/organisations/${heir}.json`, '301!']]))
    // The same for hosts that know no forced rule.
    expect(answers['301']?.map(([from, to]) => [from, to])).toEqual(answers['301!']?.map(([from, to]) => [from, to]))
    expect(answers['410!']).toHaveLength(3 * WITHDRAWN.length)
    for (const [from, to] of answers['410!'] ?? []) expect(from).toBe(to)
  })
})
