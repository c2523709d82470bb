import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import type { Project } from '../files/find-project.ts'
import { staleFiles } from '../records/record-files.ts'
import { extract } from '../records/extract.ts'

/** What was looked at, what is there, and what to do when that is not enough. */
export interface Finding {
  readonly what: string
  readonly found: string
  /** Absent when all is well. */
  readonly remedy?: string
  /** True of what only some tasks need. */
  readonly isOptional?: boolean
}

/** Looks at the machine and at the clone: what is missing, or too old, to work on Garrigue. Changes nothing. */
export async function examine(project: Project): Promise<readonly Finding[]> {
  return [nodeVersion(project), pnpmVersion(), git(project), installed(project), built(project), await records(project), browser(), key(project)]
}

function versionOf(command: string, ...args: readonly string[]): string | undefined {
  const answer = spawnSync(command, args, { encoding: 'utf8', timeout: 20_000, shell: process.platform === 'win32' })
  return answer.status === 0 ? answer.stdout.trim().split('\n')[0] : undefined
}

function nodeVersion({ root }: Project): Finding {
  const wanted = (readIn(root, '.node-version') ?? '24').trim()
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isFine = major >= 26 || (major === 24 && minor >= 11) || (major === 22 && minor >= 18)
  return { what: 'Node', found: process.versions.node, ...(isFine ? {} : { remedy: `Installer Node ${wanted} ; en attendant, « npm start » et « npm test » prennent celui de tools/.` }) }
}

function pnpmVersion(): Finding {
  const version = versionOf('pnpm', '--version')
  const isFine = version !== undefined && Number(version.split('.')[0]) >= 12
  return { what: 'pnpm', found: version ?? 'absent', isOptional: true, ...(isFine ? {} : { remedy: 'Rien n’est à faire pour ajouter un texte ; pour le code, « npm install --global pnpm@12 ».' }) }
}

function git({ root }: Project): Finding {
  const version = versionOf('git', '--version')
  if (version === undefined) return { what: 'git', found: 'absent', remedy: 'Installer git pour ouvrir une demande.' }
  const name = versionOf('git', '-C', root, 'config', 'user.name')
  return { what: 'git', found: `${version.replace('git version ', '')}, ${name === undefined || name === '' ? 'sans nom' : name}`, ...(name === undefined || name === '' ? { remedy: 'Dire qui l’on est : git config user.name "Prénom Nom" ; les décisions le portent.' } : {}) }
}

function installed({ root }: Project): Finding {
  const lock = join(root, 'pnpm-lock.yaml')
  const modules = join(root, 'node_modules', '.modules.yaml')
  if (!existsSync(modules)) return { what: 'dépendances', found: 'pas installées', remedy: 'Lancer « npm test », ou « pnpm install » avec pnpm 12.' }
  const isOld = existsSync(lock) && readIn(root, 'pnpm-lock.yaml') !== readIn(root, join('node_modules', '.pnpm', 'lock.yaml'))
  return { what: 'dépendances', found: isOld ? 'installées, mais le verrou a changé' : 'installées', ...(isOld ? { remedy: 'Lancer « pnpm install », ou « npm test » qui le fait.' } : {}) }
}

function built({ root }: Project): Finding {
  const dist = join(root, 'packages', 'data', 'dist', 'index.js')
  return existsSync(dist)
    ? { what: 'paquet @garrigue/data', found: `construit le ${statSync(dist).mtime.toISOString().slice(0, 10)}` }
    : { what: 'paquet @garrigue/data', found: 'pas construit', isOptional: true, remedy: 'Le site en a besoin : « npm start » ou « npm run dev » le construisent.' }
}

async function records(project: Project): Promise<Finding> {
  const { files, messages, kept } = await extract(project, { measuresReader: false })
  const { different, tooMany } = staleFiles(project.records, files, kept)
  const errors = messages.filter(({ severity }) => severity === 'error').length
  const stale = different.length + tooMany.length
  const found = `${files.size} fichiers${stale > 0 ? `, dont ${stale} à écrire` : ' à jour'}${errors > 0 ? ` ; ${errors} erreur${errors > 1 ? 's' : ''}` : ''}`
  return { what: 'fiches', found, ...(errors > 0 ? { remedy: 'Lancer « npm run -s garrigue -- check », qui dit lesquelles.' } : stale > 0 ? { remedy: 'Lancer « npm run -s garrigue -- extract » et relire la différence.' } : {}) }
}

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']

function browser(): Finding {
  const given = process.env['GARRIGUE_CHROMIUM'] ?? process.env['CHROME_PATH']
  const version = given === undefined ? BROWSERS.map((command) => versionOf(command, '--version')).find((answer) => answer !== undefined) : versionOf(given, '--version')
  return { what: 'navigateur pour les essais du site', found: version ?? 'absent', isOptional: true, ...(version === undefined ? { remedy: 'Installer Chromium, ou donner son chemin dans GARRIGUE_CHROMIUM ; « npm test » sait aussi l’installer.' } : {}) }
}

function key({ root }: Project): Finding {
  const redactions = (readIn(root, join('packages', 'data', 'redactions.yaml'))?.match(/^\s*- id:/gm) ?? []).length
  const isThere = (process.env['GARRIGUE_REDACTION_KEY'] ?? '') !== ''
  return { what: 'retraits', found: redactions === 0 ? 'aucun' : `${redactions}, clé ${isThere ? 'présente' : 'absente'}`, ...(redactions > 0 && !isThere ? { remedy: 'Demander la clé à qui publie (docs/takedown.md) : rien n’est écrit sans elle.' } : {}) }
}

function readIn(root: string, path: string): string | undefined {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined
}
