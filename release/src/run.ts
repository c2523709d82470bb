import { spawnSync } from 'node:child_process'

/** A program that failed, with what it printed. */
export class StepFailed extends Error {}

export interface RunOptions {
  readonly cwd: string
  readonly env?: NodeJS.ProcessEnv
}

/** Runs a program to its end and gives what it printed. Throws `StepFailed` when it ends with another code than 0. */
export function run(program: string, words: readonly string[], { cwd, env = process.env }: RunOptions): string {
  const isWindows = process.platform === 'win32'
  const { status, stdout, stderr, error } = spawnSync(program, words, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28, shell: isWindows })
  if (status !== 0) throw new StepFailed(`${[program, ...words].join(' ')}\n${error?.message ?? ''}${stdout}${stderr}`)
  return stdout
}
