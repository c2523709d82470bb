import { examine, type Finding } from '../doctoring/examine.ts'
import { findProject } from '../files/find-project.ts'
import { paintFor } from '../print/paint.ts'
import { plain } from '../print/printable.ts'
import type { CommandDefinition } from './command.ts'
import { UsageError } from './output.ts'

/** `garrigue doctor`: what is missing, or too old, on this machine and in this clone. */
export const doctorCommand: CommandDefinition = (program, { cwd, surroundings, finish }) => {
  program
    .command('doctor')
    .summary('dire ce qui manque à cette machine')
    .description('Regarde Node, pnpm, git, les dépendances, le paquet, les fiches, le navigateur, et dit ce qu’il faut faire. Ne change rien. Échoue quand il manque quelque chose dont on ne se passe pas.')
    .addHelpText('after', '\nExemples :\n  garrigue doctor')
    .action(async () => {
      const project = findProject(cwd)
      if (!project) throw new UsageError('Aucun dépôt Garrigue ici : il faut un dossier qui contient seeds/ et registry/.')
      const paint = paintFor(surroundings)
      const findings = await examine(project)
      const mark = ({ remedy, isOptional }: Finding): string => (remedy === undefined ? paint('green', '✓') : isOptional ? paint('yellow', '–') : paint('red', '✗'))
      for (const finding of findings) {
        const { what, found, remedy } = finding
        surroundings.write(`${mark(finding)} ${plain(`${what} : ${found}`)}\n${remedy === undefined ? '' : `  → ${plain(remedy)}\n`}`)
      }
      finish(findings.some(({ remedy, isOptional }) => remedy !== undefined && !isOptional) ? 1 : 0)
    })
}
