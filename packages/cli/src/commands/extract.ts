import { existsSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { findProject, type Project } from '../files/find-project.ts'
import { messageAt } from '../messages/message-at.ts'
import { stale as staleMessage, tooMany } from '../messages/records.ts'
import { plain } from '../print/printable.ts'
import { extract } from '../records/extract.ts'
import { staleFiles, writeRecordFiles } from '../records/record-files.ts'
import type { CommandDefinition } from './command.ts'
import { printMessages, UsageError } from './output.ts'

/** `garrigue extract`: reads every seed and writes the records; with --check writes nothing and fails when a record is stale. */
export const extractCommand: CommandDefinition = (program, { cwd, output, finish }) => {
  program
    .command('extract')
    .summary('écrire les fiches d’après les textes et le registre')
    .description('Lit toutes les graines et écrit packages/data/records. Une graine fautive laisse ses fiches comme elles étaient. Avec --check, n’écrit rien et échoue quand une fiche n’est plus à jour.')
    .option('--check', 'vérifier seulement')
    .addHelpText('after', '\nExemples :\n  garrigue extract\n  garrigue extract --check')
    .action(async (flags: { readonly check?: boolean }) => {
      const project = findProject(cwd)
      if (!project) throw new UsageError('Aucun dépôt Garrigue ici : il faut un dossier qui contient seeds/ et registry/.')
      const { files, messages, kept } = await extract(project)
      const stale = staleFiles(project.records, files, kept)
      const changed = [...stale.different, ...stale.tooMany]
      if (!flags.check) writeRecordFiles(project.records, files, changed)
      const staleMessages = flags.check ? [...stale.different.map((path) => messageAt(staleMessage, nameOf(path, project))), ...stale.tooMany.map((path) => messageAt(tooMany, nameOf(path, project)))] : []
      const code = printMessages([...messages, ...staleMessages], output)
      if (changed.length === 0) output.err(`${count(files.size, 'fiche')} à jour.`)
      else if (!flags.check) output.err(`${count(files.size, 'fiche')} : ${count(stale.different.length, 'écrite')}, ${count(stale.tooMany.length, 'retirée')}.`)
      const left = [...kept].filter((path) => existsSync(join(project.records, path)))
      if (left.length > 0 && !flags.check) output.err(`Laissées comme elles étaient, à cause des erreurs : ${left.map((path) => plain(path)).join(', ')}.`)
      finish(code)
    })
}

function nameOf(path: string, { root, records }: Project): string {
  return `${relative(root, records).split(sep).join('/')}/${path}`
}

function count(number: number, word: string): string {
  return `${number} ${word}${number > 1 ? 's' : ''}`
}
