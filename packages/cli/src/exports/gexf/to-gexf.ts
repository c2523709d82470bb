import type { Claim } from '@garrigue/schema'
import { utf8, type ExportFormat } from '../export-file.ts'
import type { Published } from '../published.ts'
import { element, type Attributes } from './print-xml.ts'

/** The network: entities, and what ties two of them. */
export const gexf: ExportFormat = {
  name: 'gexf',
  summary: 'le réseau des entités, pour Gephi',
  write: (published) => {
    const { nodes, edges } = networkOf(published)
    return [{ path: 'garrigue.gexf', mediaType: 'application/gexf+xml', bytes: utf8(printGexf(published, nodes, edges)), rows: nodes.length + edges.length }]
  },
}

interface Part {
  readonly attributes: Attributes
  /** Values of the attributes declared below, by name. */
  readonly values: Readonly<Record<string, string | undefined>>
}

const NODE_VALUES = ['kind', 'classification', 'description'] as const
const EDGE_VALUES = ['type', 'predicate', 'title', 'stance', 'article', 'attestedAt', 'earliest', 'latest', 'url'] as const

/** A tie of two entities: a relation, or the function of a person in an organization. What one of them lacks is no tie. */
function tieOf(claim: Claim): { readonly from: string; readonly to: string; readonly label: string; readonly values: Part['values'] } | undefined {
  if (claim.type === 'relation') return { from: claim.subject, to: claim.object, label: claim.predicate, values: { predicate: claim.predicate } }
  if (claim.type !== 'role' || claim.person === null || claim.organization === null) return undefined
  return { from: claim.person, to: claim.organization, label: claim.title, values: { title: claim.title } }
}

function networkOf({ about, entities, claims }: Published): { readonly nodes: readonly Part[]; readonly edges: readonly Part[] } {
  const nodes = entities.map(({ kind, id, name, classification, description }): Part => ({ attributes: { id, label: name }, values: { kind, classification, description } }))
  const edges = claims.flatMap((claim): Part[] => {
    const tie = tieOf(claim)
    if (!tie) return []
    const { id, type, stance, attestedAt, evidence: [first] } = claim
    const source = first?.source ?? ''
    const values = { ...tie.values, type, stance, article: source, attestedAt: attestedAt?.edtf, earliest: attestedAt?.earliest, latest: attestedAt?.latest, url: `${about.site}sources/${source}/#${id}` }
    return [{ attributes: { id, source: tie.from, target: tie.to, label: tie.label, kind: type }, values }]
  })
  return { nodes, edges }
}

function printGexf({ about }: Published, nodes: readonly Part[], edges: readonly Part[]): string {
  const meta = element('meta', {}, [element('creator', {}, about.name), element('description', {}, `${about.site}, version ${about.version}, CC BY 4.0`)])
  const graph = element('graph', { defaultedgetype: 'directed', mode: 'static' }, [
    declare('node', NODE_VALUES),
    declare('edge', EDGE_VALUES),
    element('nodes', { count: String(nodes.length) }, nodes.map((part) => print('node', part, NODE_VALUES))),
    element('edges', { count: String(edges.length) }, edges.map((part) => print('edge', part, EDGE_VALUES))),
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, [meta, graph])}\n`
}

function declare(owner: 'node' | 'edge', names: readonly string[]): string {
  return element('attributes', { class: owner, mode: 'static' }, names.map((name, index) => element('attribute', { id: String(index), title: name, type: 'string' })))
}

function print(name: 'node' | 'edge', { attributes, values }: Part, names: readonly string[]): string {
  const known = names.flatMap((key, index) => (values[key] === undefined ? [] : [element('attvalue', { for: String(index), value: values[key] })]))
  return element(name, attributes, [element('attvalues', {}, known)])
}
