import { Command, CommanderError } from 'commander'
import { commands } from './commands/index.ts'
import { UsageError, type ExitCode, type Output } from './commands/output.ts'

/**
 * Runs the command line and returns its exit code: 0 all well, 1 a message of severity error, 2 wrong use, 3 a broken promise of ours.
 * `argv` holds the arguments alone.
 */
export async function run(argv: readonly string[], output: Output, cwd: string): Promise<ExitCode> {
  let code: ExitCode = 0
  const program = new Command('garrigue')
    .description('Garrigue lit la presse française sur les écosystèmes numériques et en tire des fiches dont chaque fait ouvre ses mots exacts.')
    .helpOption('-h, --help', 'afficher cette aide')
    .helpCommand('help [commande]', 'afficher l’aide d’une commande')
    .showHelpAfterError('(« garrigue --help » montre les commandes et leurs options)')
    .showSuggestionAfterError(true)
    .configureOutput({ writeOut: (text) => output.out(text.trimEnd()), writeErr: (text) => output.err(text.trimEnd()) })
    .exitOverride()
    .addHelpText('after', '\nCodes de sortie : 0 tout va bien ; 1 un message d’erreur sur un texte ; 2 mauvais usage ; 3 une promesse rompue, à signaler.')
  for (const define of commands) define(program, { cwd, output, finish: (ended) => void (code = ended) })
  for (const command of program.commands) command.helpOption('-h, --help', 'afficher cette aide').exitOverride().configureOutput(program.configureOutput())
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof UsageError) {
      output.err(error.message)
      return 2
    }
    output.err(`Une promesse de Garrigue est rompue ; merci de le signaler.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    return 3
  }
}
