import { createHash } from 'node:crypto'
import { byCodeUnit } from '../files/by-code-unit.ts'
import { utf8, type ExportFile, type ExportFormat } from './export-file.ts'
import type { Published } from './published.ts'

/** `manifest.json`: what there is to download. */
export interface Manifest {
  readonly schemaVersion: 1
  readonly name: string
  readonly version: string
  readonly recordsSha256: string
  readonly licence: 'CC-BY-4.0'
  /** How many there are of each kind. */
  readonly counts: Readonly<Record<string, number>>
  readonly files: readonly ManifestFile[]
}

export interface ManifestFile {
  readonly path: string
  readonly format: string
  readonly mediaType: string
  readonly bytes: number
  readonly rows?: number
  readonly sha256: string
}

export const MANIFEST = 'manifest.json'

/** All files of some formats, and the manifest of them: bytes by path, the same for the same records. */
export async function makeExport(published: Published, formats: readonly ExportFormat[]): Promise<{ readonly files: ReadonlyMap<string, Uint8Array>; readonly manifest: Manifest }> {
  const made: (ExportFile & { readonly format: string })[] = []
  for (const format of formats) made.push(...(await format.write(published)).map((file) => ({ ...file, format: format.name })))
  const { name, version, recordsSha256 } = published.about
  const files = made
    .toSorted((a, b) => byCodeUnit(a.path, b.path))
    .map(({ path, format, mediaType, bytes, rows }): ManifestFile => ({ path, format, mediaType, bytes: bytes.length, ...(rows === undefined ? {} : { rows }), sha256: createHash('sha256').update(bytes).digest('hex') }))
  const manifest: Manifest = { schemaVersion: 1, name, version, recordsSha256, licence: 'CC-BY-4.0', counts: countsOf(published), files }
  return { manifest, files: new Map([...made.map(({ path, bytes }) => [path, bytes] as const), [MANIFEST, utf8(`${JSON.stringify(manifest, null, 2)}\n`)]]) }
}

function countsOf({ entities, sources, claims, mentions }: Published): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const word of [...entities.map(({ kind }) => kind), ...sources.map(({ kind }) => kind), ...claims.map(({ type }) => type)]) counts[word] = (counts[word] ?? 0) + 1
  return { ...counts, mention: mentions.length }
}
