import { addCommand } from './add.ts'
import { checkCommand } from './check.ts'
import type { CommandDefinition } from './command.ts'
import { diffCommand } from './diff.ts'
import { doctorCommand } from './doctor.ts'
import { evaluateCommand } from './evaluate.ts'
import { explainCommand } from './explain.ts'
import { exportCommand } from './export.ts'
import { extractCommand } from './extract.ts'
import { newCommand } from './new.ts'
import { readCommand } from './read.ts'
import { redactCommand } from '../redactions/redact-command.ts'
import { reviewCommand } from './review.ts'
import { statsCommand } from './stats.ts'
import { verifyCommand } from './verify.ts'

/** The commands, in the order of `garrigue --help`. */
export const commands: readonly CommandDefinition[] = [
  addCommand,
  readCommand,
  checkCommand,
  reviewCommand,
  explainCommand,
  newCommand,
  extractCommand,
  verifyCommand,
  diffCommand,
  statsCommand,
  doctorCommand,
  evaluateCommand,
  exportCommand,
  redactCommand,
]
