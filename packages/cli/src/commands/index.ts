import type { CommandDefinition } from './command.ts'
import { evaluateCommand } from './evaluate.ts'
import { explainCommand } from './explain.ts'
import { extractCommand } from './extract.ts'
import { readCommand } from './read.ts'

/** The commands, in the order of `garrigue --help`. */
export const commands: readonly CommandDefinition[] = [readCommand, explainCommand, extractCommand, evaluateCommand]
