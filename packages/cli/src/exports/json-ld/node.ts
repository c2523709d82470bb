import { entityKinds, source as sourceKind, type Claim, type Entity } from '@garrigue/schema'

/** A node, or a part of one. What is undefined is not written. */
export type Node = Readonly<Record<string, unknown>>

/** The addresses of everything: those of its page on the site. */
export interface Addresses {
  entity(id: string): Node
  source(id: string): Node
  claim(id: string): Node
}

export function addressesOf(site: string, entities: readonly Entity[], claims: readonly Claim[]): Addresses {
  const routes = new Map(entities.map(({ id, kind }) => [id, entityKinds[kind].route]))
  const sources = new Map(claims.map(({ id, evidence: [first] }) => [id, first?.source ?? '']))
  const page = (route: string, id: string): string => `${site}${route}/${id}/`
  return {
    entity: (id) => ({ '@id': page(routes.get(id) ?? '', id) }),
    source: (id) => ({ '@id': page(sourceKind.route, id) }),
    // As the site has it, on the page of the source.
    claim: (id) => ({ '@id': `${page(sourceKind.route, sources.get(id) ?? '')}#${id}` }),
  }
}

/** `2015`, `2015-05`, `2015-05-06`: what schema.org takes for a date. */
const PLAIN_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/

/** A date under the name that schema.org gives it when it is plain, else as words about time: `2015~`, `2014/2015`. */
export function dated(name: string, edtf: string | undefined): Node {
  if (edtf === undefined) return {}
  return { [PLAIN_DATE.test(edtf) ? name : 'temporal']: edtf }
}
