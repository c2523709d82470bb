// How well Garrigue and its peers read: on the annotated press pages by the measures of `garrigue evaluate`, and on public French test
// cases of dates and figures. `npm run bench -- --accuracy` runs it; unfavourable figures are printed like the others.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '@garrigue/core'
import type { Reading } from '@garrigue/schema'
import { compareText } from '../src/evaluation/compared-text.ts'
import { evaluate } from '../src/evaluation/evaluate.ts'
import { readGoldFolder } from '../src/evaluation/read-gold-folder.ts'
import { findProject } from '../src/files/find-project.ts'
import { shareRight, type CaseFile } from './cases.ts'
import { peers } from './peers/index.ts'
import type { PeerReading } from './peers/peer.ts'

const CASES = join(import.meta.dirname, '../../core/bench/cases')
const MEASURES = ['mentions', 'quotes', 'speakers', 'dates', 'figures'] as const

/** What a peer does not read. */
const EMPTY: Partial<Reading> = { segments: [], articles: [], mentions: [], quotes: [], roles: [], dates: [], figures: [], relations: [], statements: [], attributes: [], occurrences: [], messages: [] }

const project = findProject(import.meta.dirname)
if (!project) throw new Error('no repository here')

for (const folder of ['seeds', 'pages', 'further-pages'] as const) {
  const { texts } = readGoldFolder(project, folder)
  console.log(`\n${folder}: ${texts.length} annotated texts, from the words and the date of the first article; F1 (precision)`)
  console.log(['', ...MEASURES].map((cell) => cell.padEnd(24)).join(''))
  const readers: readonly (readonly [string, (text: string, reference: string | undefined) => Partial<Reading> & PeerReading])[] = [['garrigue', readDated], ...peers.map((peer) => [peer.name, (text: string, reference: string | undefined) => peer.read(text, reference)] as const)]
  for (const [name, readWith] of readers) {
    const compared = texts.map(({ gold, path, file }) => {
      const text = readFileSync(path, 'utf8')
      const published = gold.articles[0]?.published?.replace(/[~?].*$/u, '')
      return compareText(gold, { ...EMPTY, ...readWith(text, /^\d{4}-\d{2}-\d{2}$/u.test(published ?? '') ? published : undefined) } as Reading, file)
    })
    const { measures } = evaluate({ name: folder, texts: compared, identity: undefined }).quality
    const row = MEASURES.map((measure) => {
      const { read: count = 0, f1, precision } = measures[measure] ?? {}
      return count === 0 ? '–' : `${percent(f1)} (${percent(precision)})`
    })
    console.log([name, ...row].map((cell) => cell.padEnd(24)).join(''))
  }
}

console.log('\nPublic French test cases: how many have the value that is expected.')
for (const kind of ['dates', 'figures'] as const) {
  for (const name of readdirSync(join(CASES, kind)).filter((entry) => entry.endsWith('.json')).sort()) {
    const file = JSON.parse(readFileSync(join(CASES, kind, name), 'utf8')) as CaseFile
    const able = peers.filter((peer) => peer.read('12 euros le 4 juin 2015', '2015-06-15')[kind])
    const readers: readonly (readonly [string, (text: string, reference: string | undefined) => PeerReading])[] = [['garrigue', readDated], ...able.map((peer) => [peer.name, (text: string, reference: string | undefined) => peer.read(text, reference)] as const)]
    const cells = readers.map(([reader, readWith]) => [reader, percent(shareRight(kind, file, readWith))] as const)
    console.log(`${`${kind}/${name} (${file.cases.length})`.padEnd(44)}${cells.map(([reader, value]) => `${reader} ${value}`.padEnd(32)).join('')}`)
  }
}

function readDated(text: string, reference: string | undefined): Reading {
  return read(text, reference === undefined ? {} : { facts: { published: reference } })
}

function percent(rate: number | null | undefined): string {
  return rate === undefined || rate === null ? '–' : (100 * rate).toFixed(1)
}
