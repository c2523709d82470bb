import { entitiesByKind, entityLabels, sources, type Entity } from '@garrigue/data'
import { rules } from '@garrigue/data/rules'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { OUTSIDE_REL, outsideAddress } from '../src/addresses/outside-address.ts'
import { OVERVIEWS } from '../src/overviews/overviews.ts'
import { rolesByYear } from '../src/records/roles-by-year.ts'
import { ruleSlug } from '../src/rules/rule-address.ts'
import { CONTENT_SECURITY_POLICY } from '../src/layouts/content-security-policy.ts'
import { attribute, DIST, hasClass, isWithin, named, readPages, textNodes, textOf, type BuiltPage } from './built-site.ts'

const pages = readPages()
const addresses = new Set(pages.map(({ address }) => address))
const meta = (page: BuiltPage, name: string): string | undefined => {
  const element = named(page, 'meta').find((candidate) => attribute(candidate, 'name') === name)
  return element && attribute(element, 'content')
}

const languageAt = ({ address }: BuiltPage): string => (address.startsWith('/en/') ? 'en' : 'fr')

/** What is wrong on any page, as `address: fault`, so that a failure says where to look. */
const faults = (check: (page: BuiltPage) => readonly string[]): readonly string[] => pages.flatMap((page) => check(page).map((fault) => `${page.address}: ${fault}`))

describe('pages', () => {
  it('are there for every record and every index', () => {
    const expected = ['/', '/recherche/', '/methode/', '/methode/messages/', ...OVERVIEWS.map(({ path }) => `/${path}`), ...rules.map(({ id }) => `/regles/${ruleSlug(id)}/`), ...rolesByYear.map(({ year }) => `/fonctions/${year}/`), '/sources/', ...sources.map(({ id }) => `/sources/${id}/`)]
    for (const kind of Object.keys(entityLabels) as Entity['kind'][]) {
      const { route } = entityLabels[kind]
      expected.push(`/${route}/`, ...entitiesByKind[kind].map(({ id }) => `/${route}/${id}/`))
    }
    const inBoth = expected.flatMap((address) => [address, `/en${address}`])
    expect([...inBoth, '/404.html'].filter((address) => !addresses.has(address))).toEqual([])
  })

  it('have one h1, a language, and a title and description of their own', () => {
    const broken = faults((page) => [
      ...(named(page, 'h1').length === 1 ? [] : [`${named(page, 'h1').length} h1`]),
      ...(attribute(named(page, 'html')[0] ?? { attrs: [] } as never, 'lang') === languageAt(page) ? [] : ['no lang']),
      ...(meta(page, 'description') ? [] : ['no description']),
    ])
    expect(broken).toEqual([])
    const titles = pages.map((page) => languageAt(page) + textOf(named(page, 'title')[0] ?? ({ childNodes: [] } as never)))
    const twice = titles.filter((title, index) => title.length === 2 || titles.indexOf(title) !== index)
    expect(twice).toEqual([])
  })

  it('say their canonical address', () => {
    const broken = faults((page) => {
      const link = named(page, 'link').find((element) => attribute(element, 'rel') === 'canonical')
      const path = URL.parse((link && attribute(link, 'href')) ?? '')?.pathname
      return path === page.address || (page.address === '/404.html' && path === '/404/') ? [] : [`canonical ${path ?? 'missing'}`]
    })
    expect(broken).toEqual([])
  })

  it('name their counterparts in the other language, which name them', () => {
    const broken = faults((page) => {
      const alternates = new Map(named(page, 'link').filter((element) => attribute(element, 'rel') === 'alternate' && attribute(element, 'hreflang')).map((element) => [attribute(element, 'hreflang'), URL.parse(attribute(element, 'href') ?? '')?.pathname]))
      if (page.address === '/404.html') return alternates.size === 0 ? [] : ['it has none']
      const french = page.address.replace(/^\/en\//, '/')
      const expected = [['fr', french], ['en', `/en${french}`], ['x-default', french]]
      const wrong = expected.filter(([language, address]) => alternates.get(language) !== address || !addresses.has(address ?? '')).map(([language]) => `hreflang ${language ?? ''}`)
      const to = languageAt(page) === 'fr' ? `/en${french}` : french
      return [...wrong, ...(named(page, 'a').some((element) => attribute(element, 'href') === to && attribute(element, 'hreflang')) ? [] : ['no link to it'])]
    })
    expect(broken).toEqual([])
  })

  it('have headings that never skip a level', () => {
    const broken = faults((page) => {
      const levels = page.elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName)).map(({ tagName }) => Number(tagName.slice(1)))
      return levels.flatMap((level, index) => (level > (levels[index - 1] ?? 0) + 1 ? [`h${level} after h${levels[index - 1] ?? 0}`] : []))
    })
    expect(broken).toEqual([])
  })

  it('have ids that stand once', () => {
    const broken = faults((page) => {
      const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? [])
      return ids.filter((id, index) => ids.indexOf(id) !== index)
    })
    expect(broken).toEqual([])
  })

  it('weigh at most 30 kB of HTML, compressed, the map 40', () => {
    const most = (address: string): number => (address.endsWith('/carte/') ? 40_000 : 30_000)
    expect(faults(({ address, html }) => (gzipSync(html).length <= most(address) ? [] : [`${gzipSync(html).length} bytes`]))).toEqual([])
  })
})

describe('scripts', () => {
  it('of a page that is read weigh at most 1 kB together, compressed', () => {
    const sizes = new Map<string, number>()
    const weigh = (src: string): number => {
      const known = sizes.get(src) ?? gzipSync(readFileSync(join(DIST, src))).length
      sizes.set(src, known)
      return known
    }
    const broken = faults((page) => {
      if (page.address.endsWith('/recherche/')) return []
      const size = named(page, 'script').flatMap((element) => attribute(element, 'src') ?? []).reduce((sum, src) => sum + weigh(src), 0)
      return size <= 1000 ? [] : [`${size} bytes`]
    })
    expect(broken).toEqual([])
  })
})

describe('links', () => {
  const ids = new Map(pages.map((page) => [page.address, new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []))]))

  it('within the site lead to a page, and to a place on it', () => {
    const broken = faults((page) =>
      page.elements.flatMap((element) => {
        const target = attribute(element, 'href') ?? attribute(element, 'action') ?? attribute(element, 'src')
        if (target === undefined || /^(?:https?|mailto):/.test(target) || attribute(element, 'rel') === 'canonical') return []
        const { pathname, hash } = new URL(target, `http://site${page.address}`)
        if (!addresses.has(pathname)) return existsSync(join(DIST, pathname)) && !pathname.endsWith('/') ? [] : [target]
        return hash === '' || ids.get(pathname)?.has(decodeURIComponent(hash.slice(1))) ? [] : [target]
      }),
    )
    expect(broken).toEqual([])
  })

  it('that leave the site are of the allowed kind, and say so', () => {
    const broken = faults((page) =>
      named(page, 'a').flatMap((element) => {
        const href = attribute(element, 'href') ?? ''
        if (!/^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith('mailto:')) return []
        return outsideAddress(href) === href && attribute(element, 'rel') === OUTSIDE_REL ? [] : [href]
      }),
    )
    expect(broken).toEqual([])
  })

  it('to publishers are there', () => {
    const outside = pages.flatMap((page) => named(page, 'a')).filter((element) => hasClass(element, 'outside'))
    expect(outside.length).toBeGreaterThan(sources.length)
  })
})

describe('security', () => {
  it('puts the policy before all that it governs', () => {
    const broken = faults((page) => {
      const [head] = named(page, 'head')
      const [charset, policy] = (head?.childNodes ?? []).filter((node) => 'tagName' in node)
      const first = charset && 'attrs' in charset ? attribute(charset, 'charset') : undefined
      const second = policy && 'attrs' in policy ? attribute(policy, 'content') : undefined
      return first === 'utf-8' && second === CONTENT_SECURITY_POLICY ? [] : ['policy is not second in head']
    })
    expect(broken).toEqual([])
  })

  it('is the same in the headers, with what a meta element cannot say', () => {
    const headers = readFileSync(join(DIST, '_headers'), 'utf8')
    const policy = /^ {2}Content-Security-Policy: (.*)$/m.exec(headers)?.[1]
    expect(policy?.split('; ').filter((directive) => directive !== "frame-ancestors 'none'").join('; ')).toBe(CONTENT_SECURITY_POLICY)
    expect(policy).toContain("frame-ancestors 'none'")
    for (const name of ['X-Content-Type-Options', 'Referrer-Policy', 'Cross-Origin-Opener-Policy', 'Permissions-Policy', 'Strict-Transport-Security']) expect(headers).toContain(`  ${name}: `)
  })

  it('has no inline script, style or handler', () => {
    const broken = faults((page) =>
      page.elements.flatMap((element) => [
        ...(element.tagName === 'style' ? ['<style>'] : []),
        ...(element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json' && (attribute(element, 'src') === undefined || textOf(element) !== '') ? ['<script> inline'] : []),
        ...element.attrs.filter(({ name }) => name === 'style' || name.startsWith('on')).map(({ name }) => `${element.tagName} ${name}`),
      ]),
    )
    expect(broken).toEqual([])
  })
})

describe('French', () => {
  it('never breaks a line before a high sign or inside guillemets, in what the site itself says', () => {
    const broken = faults((page) =>
      named(page, 'body')
        .flatMap((body) => [...textNodes(body)])
        .filter((node) => !isWithin(node, 'data-cited') && !isWithin(node, 'data-pagefind-meta'))
        .map((node) => node.value)
        .filter((text) => / [:;!?»%]|« /.test(text)),
    )
    expect([...new Set(broken.map((fault) => fault.replace(/^[^:]*: /, '')))]).toEqual([])
  })
})
