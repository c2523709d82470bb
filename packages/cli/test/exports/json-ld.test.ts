import jsonld, { type JsonLdDocument } from 'jsonld'
import { describe, expect, it } from 'vitest'
import { repository } from '../repository.ts'
import { exported, exportedFrom, type Exported } from './exported.ts'

type Node = Readonly<Record<string, unknown>>

interface Document {
  readonly '@context': Readonly<Record<string, string>>
  readonly '@graph': readonly Node[]
}

const read = ({ text }: Exported): Document => JSON.parse(text('garrigue.jsonld')) as Document

/** Terms of schema.org that we use; https://schema.org/docs/schemas.html has them all. */
const PROPERTIES = 'about alternateName appearance author containedInPlace creator datePublished description geo headline identifier inLanguage latitude license location longitude measuredProperty member name observationAbout propertyID publisher roleName sameAs startDate temporal text unitText url value version'.split(' ')
const TYPES = 'AdministrativeArea Book City Claim Continent Country CreativeWork Dataset EducationalOrganization Event Festival GeoCoordinates GovernmentOrganization Movie NewsArticle NewsMediaOrganization Observation Organization OrganizationRole Person Place PropertyValue Quotation ResearchOrganization SeaBodyOfWater SoftwareApplication Thing WorkersUnion'.split(' ')
const ANNOTATION = 'oa:hasSource oa:hasSelector oa:start oa:end oa:exact oa:SpecificResource oa:TextPositionSelector oa:TextQuoteSelector'.split(' ')

/** Everything in a value that is a node, a part of one, or a mere reference. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap((item) => nodesIn(item))
  return typeof value === 'object' && value !== null ? [value as Node, ...Object.values(value).flatMap((item) => nodesIn(item))] : []
}

function faultsOf({ '@context': context, '@graph': graph }: Document): string[] {
  const nodes = nodesIn(graph)
  const ids = graph.map((node) => String(node['@id']))
  const site = context['garrigue']?.replace('donnees/#', '') ?? '?'
  const prefixes = new Set(Object.keys(context).filter((key) => !key.startsWith('@')))
  const isKnown = (term: string, plain: readonly string[]): boolean => (term.includes(':') ? ANNOTATION.includes(term) || (term.startsWith('garrigue:') && prefixes.has('garrigue')) : plain.includes(term))
  const references = nodes.filter((node) => Object.keys(node).join() === '@id').map((node) => String(node['@id']))
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice: ${id}`),
    ...ids.filter((id) => !URL.canParse(id)).map((id) => `no address: ${id}`),
    ...references.filter((id) => id.startsWith(site) && !ids.includes(id)).map((id) => `leads nowhere: ${id}`),
    ...nodes.flatMap((node) => Object.keys(node)).filter((key) => !key.startsWith('@') && !isKnown(key, PROPERTIES)).map((key) => `property: ${key}`),
    ...nodes.flatMap((node) => [(node['@type'] as string | readonly string[] | undefined) ?? []].flat()).filter((type) => !isKnown(type, TYPES)).map((type) => `type: ${type}`),
  ]
}

describe('the linked data', () => {
  it('uses words that exist, and leads only to what is in it', async () => {
    expect(faultsOf(read(await exported()))).toEqual([])
    const own = read(await exportedFrom(repository.root, '--format', 'jsonld'))
    expect(own['@graph'].length).toBeGreaterThan(200)
    expect(faultsOf(own)).toEqual([])
  })

  it('would be found out', async () => {
    const document = read(await exported())
    const graph = [...document['@graph'], { '@id': 'https://garrigue.example/x/', '@type': 'Peron', nmae: 'x', about: { '@id': 'https://garrigue.example/y/' } }]
    expect(faultsOf({ ...document, '@graph': graph })).toEqual(['leads nowhere: https://garrigue.example/y/', 'property: nmae', 'type: Peron'])
  })

  it('needs nothing from elsewhere to be read', async () => {
    expect(read(await exported())['@context']).toEqual({ '@vocab': 'https://schema.org/', oa: 'http://www.w3.org/ns/oa#', garrigue: 'https://garrigue.example/donnees/#' })
  })

  it('is read as such by a processor of JSON-LD, without an address being opened', async () => {
    const { '@context': context, '@graph': graph } = read(await exportedFrom(repository.root, '--format', 'jsonld'))
    const documentLoader = (address: string): Promise<never> => Promise.reject(new Error(`opens ${address}`))
    const triples = (await jsonld.toRDF({ '@context': context, '@graph': graph } as unknown as JsonLdDocument, { documentLoader })) as { readonly subject: { readonly value: string }; readonly predicate: { readonly value: string }; readonly object: { readonly value: string } }[]
    // Every node says something, under words that have an address: what a processor does not know it would drop in silence.
    expect(new Set(triples.map(({ subject }) => subject.value).filter((subject) => URL.canParse(subject)))).toEqual(new Set(graph.map((node) => String(node['@id']))))
    expect(triples.every(({ predicate }) => URL.canParse(predicate.value))).toBe(true)
    const exact = triples.filter(({ predicate }) => predicate.value === 'http://www.w3.org/ns/oa#exact').map(({ object }) => object.value)
    expect(exact).toContain('président provisoire, Pierre Deniset')
  })

  it('gives a claim with who says it, where, as of when, and its words', async () => {
    const graph = read(await exported())['@graph']
    const page = 'https://garrigue.example'
    expect(graph.find((node) => node['identifier'] === 'c-shownaaaaaaa')).toEqual({
      '@id': `${page}/sources/un/#c-shownaaaaaaa`,
      '@type': ['Claim', 'Quotation'],
      identifier: 'c-shownaaaaaaa',
      appearance: { '@id': `${page}/sources/un/` },
      datePublished: '2015-05-06',
      creator: { '@id': `${page}/personnes/anne-roux/` },
      about: [`${page}/personnes/anne-roux/`, `${page}/organisations/cluster/`, `${page}/lieux/sete/`].map((id) => ({ '@id': id })),
      text: 'L’écosystème a du cœur, et "bien plus"',
      'garrigue:type': 'quote',
      'garrigue:speaker': [{ '@id': `${page}/personnes/anne-roux/` }],
      'garrigue:about': [{ '@id': `${page}/organisations/cluster/` }, { '@id': `${page}/lieux/sete/` }],
      'garrigue:voice': 'quoted',
      'garrigue:stance': 'asserted',
      'garrigue:rule': 'test/by-hand',
      'garrigue:review': 'machine',
      'garrigue:evidence': [
        {
          '@type': 'oa:SpecificResource',
          'oa:hasSource': { '@id': `${page}/sources/un/` },
          'oa:hasSelector': [
            { '@type': 'oa:TextPositionSelector', 'oa:start': 90, 'oa:end': 128 },
            { '@type': 'oa:TextQuoteSelector', 'oa:exact': 'L’écosystème a du cœur, et "bien plus"' },
          ],
          'garrigue:sha256': expect.stringMatching(/^[0-9a-f]{64}$/) as string,
          'garrigue:zone': 'paragraph',
          'garrigue:line': 1,
        },
      ],
    })
  })
})
