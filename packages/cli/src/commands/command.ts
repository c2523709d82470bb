import type { Command } from 'commander'
import type { Surroundings } from '../surroundings.ts'
import type { ExitCode, Output } from './output.ts'

/** What a command is given beside its own options. */
export interface CommandContext {
  /** Folder that relative paths start from. */
  readonly cwd: string
  readonly output: Output
  readonly surroundings: Surroundings
  /** Called with the exit code when the command has run. */
  readonly finish: (code: ExitCode) => void
}

/** Adds one command to the program. One more command is one file and one line in `commands/index.ts`. */
export type CommandDefinition = (program: Command, context: CommandContext) => void
