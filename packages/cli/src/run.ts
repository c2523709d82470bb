import { Command, CommanderError } from 'commander'
import { commands } from './commands/index.ts'
import { UsageError, type ExitCode, type Output } from './commands/output.ts'
import { frenchError, frenchHelp } from './print/french-help.ts'
import { plain, plainLines } from './print/printable.ts'
import { systemErrorReason } from './print/system-error.ts'
import { noSurroundings, type Surroundings } from './surroundings.ts'

/**
 * Runs the command line and returns its exit code: 0 all well, 1 a message of severity error, 2 wrong use, 3 a broken promise of ours.
 * `argv` holds the arguments alone; without `surroundings` nobody is asked anything and nothing is coloured. Nothing is thrown, and nothing that a stranger wrote can
 * steer a terminal or a build service.
 */
export async function run(argv: readonly string[], output: Output, cwd: string, surroundings?: Partial<Surroundings>): Promise<ExitCode> {
  let code: ExitCode = 0
  const safe: Output = { out: (text) => output.out(plainLines(text)), err: (text) => output.err(plainLines(text)) }
  const program = programOf(safe)
  const around: Surroundings = { ...noSurroundings(surroundings?.write ?? ((text) => output.out(text.replace(/\n$/, ''))), new Date().toISOString().slice(0, 10)), ...surroundings }
  for (const define of commands) define(program, { cwd, output: safe, surroundings: around, finish: (ended) => void (code = ended) })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    try {
      return endOf(error, safe)
    } catch {
      return 3 // even the message could not be written
    }
  }
}

function programOf(output: Output): Command {
  return new Command('garrigue')
    .description('Garrigue lit la presse française sur les écosystèmes numériques et en tire des fiches dont chaque fait ouvre ses mots exacts.')
    .usage('[options] <commande>')
    .helpOption('-h, --help', 'afficher cette aide')
    .helpCommand('help [commande]', 'afficher l’aide d’une commande')
    .configureHelp(frenchHelp)
    .configureOutput({ writeOut: (text) => output.out(text.trimEnd()), writeErr: (text) => output.err(text.trimEnd()), outputError: () => undefined })
    .exitOverride()
    .addHelpText('after', '\nCodes de sortie : 0 tout va bien ; 1 un message d’erreur sur un texte ; 2 mauvais usage ; 3 une promesse rompue, à signaler.')
}

/** Says how a run ended that did not end by itself, and with which code. */
function endOf(error: unknown, output: Output): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0
    // Without a command its help has been shown already.
    if (error.code !== 'commander.help') output.err(`${plain(frenchError(error))}\n(« garrigue --help » montre les commandes, « garrigue <commande> --help » leurs options)`)
    return 2
  }
  if (error instanceof UsageError) {
    output.err(plain(error.message))
    return 2
  }
  const refused = systemErrorReason(error)
  if (refused !== undefined) {
    output.err(plain(`« ${(error as NodeJS.ErrnoException).path ?? '?'} » : ${refused}.`))
    return 2
  }
  output.err(`Une promesse de Garrigue est rompue ; merci de le signaler.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return 3
}
