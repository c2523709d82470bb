import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The package as it would be published, and a project outside the workspace that has it installed. */
export interface PackedPackage {
  /** Bytes of the tarball. */
  readonly tarball: Uint8Array
  /** Paths within the package, in code-unit order. */
  readonly files: readonly string[]
  /** Folder of the project: it holds `node_modules/@garrigue/data` and nothing else. */
  readonly project: string
  /** Folder of the installed package. */
  readonly folder: string
  readonly remove: () => void
}

/** Packs the built package and unpacks it where `npm install` would have, without network. */
export function packPackage(): PackedPackage {
  const root = fileURLToPath(new URL('../', import.meta.url))
  const project = mkdtempSync(join(tmpdir(), 'garrigue-consumer-'))
  const tarball = join(project, 'data.tgz')
  execFileSync('pnpm', ['pack', '--out', tarball], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  mkdirSync(join(project, 'node_modules', '@garrigue'), { recursive: true })
  execFileSync('tar', ['-xzf', 'data.tgz'], { cwd: project })
  const folder = join(project, 'node_modules', '@garrigue', 'data')
  renameSync(join(project, 'package'), folder)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
  return { tarball: readFileSync(tarball), files, project, folder, remove: () => rmSync(project, { recursive: true }) }
}
