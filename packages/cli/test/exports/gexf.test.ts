import { DOMParser, type Document, type Element } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { repository } from '../repository.ts'
import { exported, exportedFrom } from './exported.ts'

/** The document; a fault of any severity is thrown. */
function parse(text: string): Document {
  const fail = (level: string, message: string): never => {
    throw new Error(`${level}: ${message}`)
  }
  return new DOMParser({ onError: fail }).parseFromString(text, 'text/xml')
}

const all = (document: Document, name: string): Element[] => [...document.getElementsByTagNameNS('http://gexf.net/1.3', name)]

/** Attributes of a node or an edge, by their declared titles. */
function valuesOf(document: Document, owner: 'node' | 'edge', part: Element): Record<string, string | null> {
  const declared = all(document, 'attributes').find((one) => one.getAttribute('class') === owner)
  const titles = new Map([...(declared?.getElementsByTagName('attribute') ?? [])].map((one) => [one.getAttribute('id'), one.getAttribute('title')]))
  return Object.fromEntries([...part.getElementsByTagName('attvalue')].map((one) => [titles.get(one.getAttribute('for')) ?? '?', one.getAttribute('value')]))
}

describe('the network', () => {
  it('is well-formed, with entities as nodes and their ties as edges', async () => {
    const document = parse((await exported()).text('garrigue.gexf'))
    expect([document.documentElement?.localName, document.documentElement?.getAttribute('version')]).toEqual(['gexf', '1.3'])
    expect(all(document, 'node').map((node) => [node.getAttribute('id'), node.getAttribute('label')])).toContainEqual(['cluster', '=HYPERLINK("https://mal.example")'])
    const cluster = all(document, 'node').find((node) => node.getAttribute('id') === 'cluster')
    expect(cluster && valuesOf(document, 'node', cluster)).toEqual({ kind: 'organization', classification: 'cluster', description: '-2+3 <b>&amp;</b>' })
    expect(all(document, 'edge').map((edge) => ['id', 'source', 'target', 'label', 'kind'].map((name) => edge.getAttribute(name)))).toEqual([
      ['c-roleaaaaaaaa', 'anne-roux', 'cluster', 'présidente', 'role'],
      ['c-relationaaaa', 'cluster', 'sete', 'located-in', 'relation'],
    ])
    const [, relation] = all(document, 'edge')
    expect(relation && valuesOf(document, 'edge', relation)).toEqual({
      type: 'relation', predicate: 'located-in', stance: 'denied', article: 'un', attestedAt: '2015-05-06', earliest: '2015-05-06', latest: '2015-05-06', url: 'https://garrigue.example/sources/un/#c-relationaaaa',
    })
  })

  it('ties nodes that are there, each edge and each node once', async () => {
    const document = parse((await exportedFrom(repository.root, '--format', 'gexf')).text('garrigue.gexf'))
    const nodes = all(document, 'node').map((node) => node.getAttribute('id'))
    const edges = all(document, 'edge')
    expect(edges.length).toBeGreaterThan(20)
    expect(new Set(nodes).size).toBe(nodes.length)
    expect(new Set(edges.map((edge) => edge.getAttribute('id'))).size).toBe(edges.length)
    expect(edges.flatMap((edge) => [edge.getAttribute('source'), edge.getAttribute('target')]).filter((id) => !nodes.includes(id))).toEqual([])
    expect([all(document, 'nodes')[0]?.getAttribute('count'), all(document, 'edges')[0]?.getAttribute('count')]).toEqual([String(nodes.length), String(edges.length)])
  })
})
