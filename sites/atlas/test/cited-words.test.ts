import { byId, claimsAbout, claimsByType, entitiesByKind, entityLabels, sources, type Claim, type Entity } from '@garrigue/data'
import { mentions } from '@garrigue/data/mentions'
import { describe, expect, it } from 'vitest'
import { attribute, byId as elementById, hasClass, named, readPages, textOf, type BuiltPage } from './built-site.ts'

const pages = new Map(readPages().map((page) => [page.address, page]))
/** What the addresses of a language begin with, and what its pages say of words that are not shown. */
const LANGUAGES = ['', '/en'] as const
const WITHHELD = { '': 'Mots non reproduits', '/en': 'Words not reproduced' } as const
const claims: readonly Claim[] = Object.values({ ...claimsByType }).flat()
const entities: readonly Entity[] = Object.values({ ...entitiesByKind }).flat()
const sourcePage = (id: string, prefix = ''): BuiltPage => {
  const page = pages.get(`${prefix}/sources/${id}/`)
  if (!page) throw new Error(`no page for source ${id}`)
  return page
}

describe.each(sources.flatMap((source) => LANGUAGES.map((prefix) => [`${prefix}/sources/${source.id}/`, source, prefix] as const)))('the page %s', (_, source, prefix) => {
  const { id } = source
  const page = sourcePage(id, prefix)

  it('shows its passages word for word, in order, each at its address', () => {
    const shown = page.elements.filter((element) => attribute(element, 'data-words') !== undefined)
    expect(shown.map(textOf)).toEqual(source.passages.toSorted((a, b) => a.start - b.start).map(({ text }) => text))
    for (const { start, text } of source.passages) expect(textOf(elementById(page, `p-${start}`) ?? ({} as never))).toContain(text)
  })

  it('says which share of the article became records', () => {
    const held = new Set(claims.flatMap(({ evidence }) => evidence.filter((item) => item.source === id)).flatMap(({ start, end }) => Array.from({ length: end - start }, (__, offset) => start + offset)))
    expect(held.size).toBeLessThanOrEqual(source.ownLength)
    const profile = page.elements.find((element) => hasClass(element, 'profile'))
    const [characters, share] = (prefix === '' ? /([\d ]+) caractères sont devenus des relevés : ([\d,]+) %/ : /([\d,]+) characters became records: ([\d.]+)%/).exec((profile ? textOf(profile) : '').replaceAll(/[\u00A0\u202F]/g, ' '))?.slice(1) ?? []
    expect(Number(characters?.replaceAll(/[ ,]/g, ''))).toBe(held.size)
    expect(Math.abs(Number(share?.replace(',', '.')) - (100 * held.size) / source.ownLength)).toBeLessThanOrEqual(0.5)
  })

  it('has an address for every name that it holds, with that name', () => {
    for (const mention of mentions.filter((candidate) => candidate.source === id && byId(candidate.entity))) {
      const element = elementById(page, `m-${mention.start}`)
      expect(element && textOf(element), `m-${mention.start}`).toBe(mention.text)
    }
  })
})

describe.each(LANGUAGES)('every claim, under «%s»', (prefix) => {
  const evidence = claims.flatMap((claim) => claim.evidence.map((item, index) => ({ claim, item, anchor: index === 0 ? claim.id : `${claim.id}-${index + 1}` })))

  it('has an address on the page of its source that holds its words, or says that they are withheld', () => {
    expect(evidence.length).toBeGreaterThan(0)
    for (const { item, anchor } of evidence) {
      const element = elementById(sourcePage(item.source, prefix), anchor)
      // Words that cross those of another claim go on in further elements.
      const rest = sourcePage(item.source, prefix).elements.filter((other) => attribute(other, 'data-of') === anchor)
      const shown = element ? [element, ...rest].map(textOf).join('') : 'no element'
      const words = item.text ?? item.opening?.text
      expect(words === undefined ? shown.includes(WITHHELD[prefix]) : shown === words, `${anchor}: ${shown}`).toBe(true)
    }
  })

  it('links to each of its passages from the page of everything that it names', () => {
    for (const entity of entities) {
      const page = [...pages.values()].find(({ address }) => address === `${prefix}/${entityLabels[entity.kind].route}/${entity.id}/`)
      const calls = new Set(named(page ?? ({ elements: [] } as never), 'a').flatMap((element) => (hasClass(element, 'call') ? (attribute(element, 'href') ?? []) : [])))
      const expected = evidence.filter(({ claim }) => claimsAbout(entity.id).includes(claim)).map(({ item, anchor }) => `${prefix}/sources/${item.source}/#${anchor}`)
      expect(expected.filter((address) => !calls.has(address)), entity.id).toEqual([])
    }
  })
})

describe('quotations on the pages of entities', () => {
  it('are the words of the record, within guillemets, and nothing else', () => {
    const allowed = new Set(
      claims.flatMap(({ evidence }) => evidence.flatMap(({ text, opening }) => (text !== null ? [`«\u00A0${text}\u00A0»`] : opening ? [`«\u00A0${opening.text}\u00A0[…]\u00A0»`] : []))),
    )
    const shown = [...pages.values()]
      .filter(({ address }) => !address.includes('/sources/'))
      .flatMap((page) => named(page, 'blockquote').filter((element) => hasClass(element, 'words')))
      .map(textOf)
    expect(shown.length).toBeGreaterThan(20)
    expect(shown.filter((text) => !allowed.has(text))).toEqual([])
  })
})
