import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { run } from '../src/run.ts'
import type { Surroundings } from '../src/surroundings.ts'

/** The text of a good seed, in which everything is understood. */
export const GOOD_TEXT = `Le numérique avance en région
« Nous voulons aller plus loin ensemble », explique Anne Roux, du Cluster Garrigue.
La salle est comble et les questions fusent jusque tard dans la soirée. Chacun repart avec une idée de plus, et personne ne regarde l’heure. Dehors, il ne pleut plus ; les conversations reprennent sur le trottoir, par petits groupes.
`

/** A small repository in which all is well: one text, what is known of it, and three entities. */
const GOOD_FILES: Readonly<Record<string, string>> = {
  'seeds/bonne.txt': GOOD_TEXT,
  'seeds/bonne.yaml': 'url: https://example.fr/a\npublisher: la-gazette\npublished: "2015-05-06"\nauthorNotStated: true\nrights: excerpt\n',
  'registry/organizations/cluster-garrigue.yaml': 'name: Cluster Garrigue\nclassification: cluster\n',
  'registry/organizations/la-gazette.yaml': 'name: La Gazette\nclassification: media\n',
  'registry/people/anne-roux.yaml': 'name: Anne Roux\n',
}

export type Files = Readonly<Record<string, string | Uint8Array>>

/** A new folder with these files, gone when the test ends. */
export function temporaryFolder(files: Files = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'garrigue-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) writeIn(folder, path, content)
  return folder
}

/** A new repository: the good files, and these. */
export function temporaryProject(files: Files = {}): string {
  return temporaryFolder({ ...GOOD_FILES, ...files })
}

export function writeIn(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

/** The files below a folder, as text by path; empty when there is none. */
export function filesIn(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {}
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []))
  return Object.fromEntries(paths.sort().map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]))
}

export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
  /** The messages, as printed. */
  readonly messages: readonly PrintedMessage[]
}

export interface PrintedMessage {
  /** `file:line:column` */
  readonly at: string
  readonly severity: string
  readonly rule: string
  readonly text: string
  readonly remedy: string
}

/** Runs the command line in a folder, within this process. */
export function runIn(folder: string, ...argv: string[]): Promise<Ended> {
  return runAmong({}, folder, ...argv)
}

/** The same with somebody around: what is typed, whether there are colours, which day it is. */
export async function runAmong(surroundings: Partial<Surroundings>, folder: string, ...argv: string[]): Promise<Ended> {
  const out: string[] = []
  const err: string[] = []
  const code = await run(argv, { out: (text) => void out.push(text), err: (text) => void err.push(text) }, folder, surroundings)
  return { code, out: out.join('\n'), err: err.join('\n'), messages: parseMessages(err.join('\n')) }
}

export function parseMessages(text: string): PrintedMessage[] {
  const lines = text.split('\n')
  return lines.flatMap((line, index) => {
    const [, at, severity, rule] = /^(.+:\d+:\d+) {2}(erreur|avertissement|information) {2}(\S+)$/u.exec(line) ?? []
    if (at === undefined || severity === undefined || rule === undefined) return []
    const remedy = lines[index + 2]?.startsWith('  → ') ? lines[index + 2]?.slice(4) : ''
    return [{ at, severity, rule, text: lines[index + 1]?.trim() ?? '', remedy: remedy ?? '' }]
  })
}
