import { disagreements, entityLabels, figures, occurrences, places, relations, roles, sources, type Claim } from '@garrigue/data'
import { measures } from '@garrigue/data/measures'
import { mentionsOf } from '@garrigue/data/mentions'
import { rules } from '@garrigue/data/rules'
import { describe, expect, it } from 'vitest'
import { ruleSlug } from '../src/rules/rule-address.ts'
import { attribute, byId, hasClass, isWithin, named, readPages, textOf, type BuiltPage, type Element } from './built-site.ts'

const pages = new Map(readPages().map((page) => [page.address, page]))

function pageAt(address: string): BuiltPage {
  const page = pages.get(address)
  if (!page) throw new Error(`no page at ${address}`)
  return page
}

const idsOn = (page: BuiltPage): ReadonlySet<string> => new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []))
const missingOn = (page: BuiltPage, claims: readonly { readonly id: string }[]): readonly string[] => claims.map(({ id }) => id).filter((id) => !idsOn(page).has(id))

const contains = (box: Element, inner: Element): boolean => {
  for (let node: Element['parentNode'] = inner.parentNode; node; node = 'parentNode' in node ? node.parentNode : null) if (node === box) return true
  return false
}

describe.each(['', '/en'])('under «%s»', (prefix) => {
  const at = (route: string): BuiltPage => pageAt(`${prefix}/${route}/`)

  it('the page of disagreements has every question, with all its answers', () => {
    const page = at('desaccords')
    expect(missingOn(page, disagreements)).toEqual([])
    expect(missingOn(page, disagreements.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims.map((id) => ({ id })))))).toEqual([])
  })

  it('the page of figures has every figure', () => {
    expect(missingOn(at('chiffres'), figures)).toEqual([])
  })

  it('the chronology has everything that has a date, and a bar for each', () => {
    const page = at('chronologie')
    const dated: readonly { readonly id: string }[] = [...occurrences.filter(({ date }) => date !== null), ...sources.filter(({ published }) => published)]
    expect(missingOn(page, dated)).toEqual([])
    const bars = named(page, 'rect').filter((element) => hasClass(element, 'span') && !isWithin(element, 'focusable'))
    const items = page.elements.filter((element) => hasClass(element, 'fact'))
    expect(bars.length).toBe(items.length)
  })

  it('the network draws everybody as a link to a page, and lists every tie with its words', () => {
    const page = at('reseau')
    const tied: readonly Claim[] = [...relations, ...roles.filter(({ person, organization }) => person !== null && organization !== null)].filter(({ stance }) => stance !== 'denied')
    expect(missingOn(page, tied)).toEqual([])
    for (const { id, evidence } of tied) {
      const words = evidence[0]?.text ?? evidence[0]?.opening?.text
      const saying = byId(page, id)
      if (words !== undefined && saying) expect(textOf(saying)).toContain(words)
    }
    const links = named(page, 'a').filter((element) => hasClass(element, 'node'))
    const drawn = new Set(links.map((element) => attribute(element, 'href')))
    expect(drawn.size).toBe(links.length)
    for (const address of drawn) expect(pages.has(address ?? ''), address).toBe(true)
    for (const { subject, object } of relations.filter(({ stance }) => stance !== 'denied')) for (const id of [subject, object]) expect([...drawn].some((address) => address?.endsWith(`/${id}/`)), id).toBe(true)
  })

  it('the chronology has ways in: by year, by month where there are many, by kind, each leading to a date of the page', () => {
    const page = at('chronologie')
    const ids = idsOn(page)
    const ways = (name: string): readonly string[] => page.elements.filter((element) => hasClass(element, name)).flatMap((box) => named(page, 'a').filter((link) => contains(box, link)).flatMap((link) => attribute(link, 'href') ?? []))
    const years = named(page, 'h2').flatMap((heading) => attribute(heading, 'id') ?? [])
    expect(ways('contents')).toEqual(expect.arrayContaining(years.map((id) => `#${id}`)))
    expect(ways('contents').length).toBeGreaterThan(years.length + 2)
    const dates = page.elements.filter((element) => hasClass(element, 'fact')).flatMap((element) => attribute(element, 'id') ?? [])
    expect(ways('by-kind').toSorted()).toEqual(dates.map((id) => `#${id}`).toSorted())
    for (const href of [...ways('contents'), ...ways('by-kind')]) expect(ids.has(href.slice(1)), href).toBe(true)
  })

  it('the map is told in a table that has every place that a source names', () => {
    const cells = named(at('carte'), 'th').flatMap((element) => (attribute(element, 'scope') === 'row' ? [textOf(element)] : []))
    expect(places.filter(({ id, name }) => mentionsOf(id).length > 0 && !cells.includes(name))).toEqual([])
  })

  it('the page of the method has every measure', () => {
    const rows = named(at('methode'), 'tr').length
    expect(rows).toBe(measures.length + new Set(measures.map(({ set }) => set)).size)
  })

  it.each(rules.filter((_, index) => index % 20 === 0).map((rule) => [rule.id, rule] as const))('the page of %s has its sentences as they are, with their marks', (id, rule) => {
    const page = at(`regles/${ruleSlug(id)}`)
    const sentences = [...rule.finds, ...rule.refuses, ...rule.notYet]
    const shown = page.elements.filter((element) => hasClass(element, 'rule-sentence'))
    expect(shown.map((element) => textOf(element).replaceAll('¶', '\n'))).toEqual(sentences.map(({ text }) => text))
    expect(named(page, 'mark').map((element) => textOf(element).replaceAll('¶', '\n'))).toEqual(sentences.flatMap(({ text, spans }) => spans.map(({ start, end }) => text.slice(start, end))))
  })

  it('every fact with a rule leads to the page of its rule', () => {
    const page = pageAt(`${prefix}/${entityLabels.organization.route}/frenchsouth-digital/`)
    const codes = named(page, 'code').filter((element) => isWithin(element, 'data-pagefind-ignore') && rules.some(({ id }) => id === textOf(element)))
    expect(codes.length).toBeGreaterThan(5)
    for (const code of codes) expect(attribute(code.parentNode as never, 'href')).toBe(`${prefix}/regles/${ruleSlug(textOf(code))}/`)
  })
})
