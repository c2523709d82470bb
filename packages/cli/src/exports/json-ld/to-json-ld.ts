import { utf8, type ExportFormat } from '../export-file.ts'
import { describeClaim } from './describe-claim.ts'
import { describeEntity } from './describe-entity.ts'
import { describeSource } from './describe-source.ts'
import { addressesOf } from './node.ts'

/** Linked data in the words of schema.org, with the evidence as W3C annotations have it. Its context stands in it: nothing is fetched to read it. */
export const jsonLd: ExportFormat = {
  name: 'jsonld',
  summary: 'données liées, dans les mots de schema.org',
  write: ({ about, entities, sources, claims }) => {
    const addresses = addressesOf(about.site, entities, claims)
    const context = { '@vocab': 'https://schema.org/', oa: 'http://www.w3.org/ns/oa#', garrigue: `${about.site}donnees/#` }
    const dataset = { '@id': `${about.site}donnees/`, '@type': 'Dataset', name: about.name, version: about.version, license: 'https://creativecommons.org/licenses/by/4.0/' }
    const graph = [dataset, ...entities.map((entity) => describeEntity(entity, addresses)), ...sources.map((source) => describeSource(source, addresses)), ...claims.map((claim) => describeClaim(claim, addresses))]
    // One node a line: a difference between two versions can be read.
    const text = `{"@context":${JSON.stringify(context)},"@graph":[\n${graph.map((node) => JSON.stringify(node)).join(',\n')}\n]}\n`
    return [{ path: 'garrigue.jsonld', mediaType: 'application/ld+json', bytes: utf8(text), rows: graph.length }]
  },
}
