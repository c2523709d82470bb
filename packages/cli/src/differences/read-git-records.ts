import { spawnSync } from 'node:child_process'
import { UsageError } from '../commands/output.ts'
import type { RecordText } from './snapshot.ts'

/** What a revision may be called: no option of git, nothing that a shell or git would take for something else. */
const REVISION = /^[\w@][\w./@{}^~+-]*$/

/** Far more than any records of ours. */
const MOST_BYTES = 1_000_000_000

/** The record files of a revision, without touching the working tree. Throws `UsageError` when there is no such revision, or no git. */
export function readGitRecords(revision: string, root: string, folder: string): RecordText[] {
  if (!REVISION.test(revision)) throw new UsageError(`« git:${revision} » : une révision est attendue après « git: », comme git:main ou git:HEAD~1.`)
  const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
  if (commit === undefined) throw new UsageError(`Ce dépôt n’a pas de révision « ${revision} » (ou git n’est pas là).`)
  const id = commit.toString('utf8').trim()
  const listed = git(root, ['ls-tree', '-r', '-z', '--name-only', id, '--', `${folder}/`])
  const paths = (listed?.toString('utf8') ?? '').split('\0').filter((path) => path.endsWith('.json'))
  if (paths.length === 0) return []
  const bytes = git(root, ['cat-file', '--batch'], paths.map((path) => `${id}:./${path}\n`).join(''))
  if (bytes === undefined) throw new UsageError(`git ne donne pas les fiches de « ${revision} ».`)
  return readBatch(bytes, paths).map(({ path, text }) => ({ path: path.slice(path.indexOf(`${folder}/`) + folder.length + 1), text }))
}

/** `<id> blob <size>`, a line end, the bytes, a line end; once for each path. */
function readBatch(bytes: Buffer, paths: readonly string[]): RecordText[] {
  let at = 0
  return paths.map((path) => {
    const end = bytes.indexOf('\n', at)
    const size = Number(/ blob (\d+)$/.exec(bytes.toString('latin1', at, end))?.[1])
    const text = bytes.toString('utf8', end + 1, end + 1 + size)
    at = end + 1 + size + 1
    return { path, text }
  })
}

function git(root: string, argv: readonly string[], input?: string): Buffer | undefined {
  // Hooks and pagers of whoever calls stay out of it.
  const { status, stdout } = spawnSync('git', ['--no-pager', '-C', root, ...argv], { input, maxBuffer: MOST_BYTES, stdio: ['pipe', 'pipe', 'ignore'] })
  return status === 0 ? stdout : undefined
}
