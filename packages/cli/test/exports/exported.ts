import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Manifest } from '../../src/exports/make-export.ts'
import { entity, figure, mention, passage, projectWith, quote, relation, role, seed, source, type HandMadeRecords } from '../hand-made-records.ts'
import { runIn, temporaryFolder } from '../temporary-project.ts'

/** A folder with an export, and what of it is read most. */
export interface Exported {
  readonly folder: string
  readonly manifest: Manifest
  readonly text: (path: string) => string
  readonly bytes: (path: string) => Buffer
}

/** What nobody may read: a passage that is withheld. */
export const WITHHELD = 'Le secret du passage retenu'

/** Records that hold whatever a format might stumble over. */
export const HARD_RECORDS: HandMadeRecords = {
  entities: [
    entity('person', 'anne-roux', 'Anne Roux'),
    entity('organization', 'cluster', '=HYPERLINK("https://mal.example")', { otherNames: ['+33', 'L’écosystème, "le vrai"'], classification: 'cluster', description: '-2+3 <b>&amp;</b>', identifiers: { siren: '012345678', wikidata: 'Q42' } }),
    entity('organization', 'gazette', 'La Gazette', { classification: 'media' }),
    entity('place', 'sete', 'Sète', { country: 'FR', coordinates: { latitude: 43.4, longitude: 3.7, source: 'geonames', precision: 'town' }, identifiers: { insee: '01004' } }),
    entity('place', 'quai', 'Le quai', { partOf: 'sete' }),
    entity('event', 'salon', 'Le Salon', { place: 'sete', edtf: '2015~' }),
    entity('work', 'livre', 'Livre', { classification: 'book' }),
  ],
  seeds: [
    seed('un', [
      role('role', passage('un', 0, 'Anne Roux, présidente du cluster'), { person: 'anne-roux', organization: 'cluster' }),
      relation('relation', passage('un', 40, '@cluster\nest à Sète'), { subject: 'cluster', predicate: 'located-in', object: 'sete', stance: 'denied' }),
      figure('figure', passage('un', 70, '-12,5 %'), { value: -12.5, unit: '%', subject: 'cluster' }),
      quote('shown', passage('un', 90, 'L’écosystème a du cœur, et "bien plus"'), { speaker: 'anne-roux', assertedBy: { voice: 'quoted', speaker: 'anne-roux' }, about: ['cluster', 'sete'] }),
      quote('opening', passage('un', 200, null, { end: 200 + WITHHELD.length, opening: { end: 209, text: 'Le secret' } })),
    ], {
      sources: [source('un', { name: '\'=1+1 "titre"\r\nsur deux lignes', publisher: { text: 'La Gazette', entity: 'gazette' }, authors: [{ text: 'A. Plume \u0001 \uD800', entity: null }], url: 'https://example.fr/a?b=1&c=2', passages: [{ start: 90, end: 128, text: 'L’écosystème a du cœur, et "bien plus"', zone: 'paragraph', line: 1 }] })],
      mentions: [mention('un', 0, 'Anne Roux', 'person', 'anne-roux'), mention('un', 90, 'Sète', 'place', 'sete')],
    }),
  ],
}

/** Exports records, and sees to it that all goes well. */
export async function exported(records: HandMadeRecords = HARD_RECORDS, ...argv: string[]): Promise<Exported> {
  return exportedFrom(projectWith(records), ...argv)
}

/** The same from a repository that is there. */
export async function exportedFrom(project: string, ...argv: string[]): Promise<Exported> {
  const folder = temporaryFolder()
  const { code, err } = await runIn(project, 'export', '--out', folder, ...argv)
  expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(/^\d+ fichiers dans /) as string })
  const bytes = (path: string): Buffer => readFileSync(join(folder, path))
  const text = (path: string): string => bytes(path).toString('utf8')
  return { folder, text, bytes, manifest: JSON.parse(text('manifest.json')) as Manifest }
}
