import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run, type RunOptions } from './run.ts'

/**
 * What the records are compared with: those of the last released version of the data, or no records at all before the first. Calls back with
 * it as `garrigue diff` takes it.
 */
export function sinceLastRelease<Result>(options: RunOptions, use: (before: string) => Result): Result {
  const [tag = ''] = run('git', ['tag', '--list', '@garrigue/data@*', '--sort=-version:refname'], options).split('\n')
  if (tag !== '') return use(`git:${tag}`)
  const nothing = mkdtempSync(join(tmpdir(), 'garrigue-no-records-'))
  for (const folder of ['seeds', 'entities']) mkdirSync(join(nothing, folder))
  try {
    return use(nothing)
  } finally {
    rmSync(nothing, { recursive: true })
  }
}

/** Runs `garrigue` of a copy of the repository, and gives what it printed. */
export function garrigue(words: readonly string[], options: RunOptions): string {
  return run(process.execPath, ['--conditions=garrigue-source', '--disable-warning=ExperimentalWarning', join(options.cwd, 'packages/cli/src/bin.ts'), ...words], options)
}

/** Writes the changeset of the data, then takes all changesets into versions and changelogs. */
export function takeVersion(options: RunOptions): void {
  sinceLastRelease(options, (before) => garrigue(['diff', before, '--changeset'], options))
  run(process.execPath, [join(options.cwd, 'node_modules/@changesets/cli/bin.js'), 'version'], options)
}
