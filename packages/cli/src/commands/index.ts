import { checkCommand } from './check.ts'
import type { CommandDefinition } from './command.ts'
import { diffCommand } from './diff.ts'
import { evaluateCommand } from './evaluate.ts'
import { explainCommand } from './explain.ts'
import { exportCommand } from './export.ts'
import { extractCommand } from './extract.ts'
import { readCommand } from './read.ts'
import { redactCommand } from '../redactions/redact-command.ts'
import { verifyCommand } from './verify.ts'

/** The commands, in the order of `garrigue --help`. */
export const commands: readonly CommandDefinition[] = [readCommand, checkCommand, explainCommand, extractCommand, evaluateCommand, verifyCommand, diffCommand, exportCommand, redactCommand]
