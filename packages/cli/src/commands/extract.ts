import { existsSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { findProject, type Project } from '../files/find-project.ts'
import { watchProject } from '../files/watch-project.ts'
import { rereader } from '../isolation/rereader.ts'
import { messageAt } from '../messages/message-at.ts'
import { stale as staleMessage, tooMany } from '../messages/records.ts'
import { plain } from '../print/printable.ts'
import { extract } from '../records/extract.ts'
import { staleFiles, writeRecordFiles } from '../records/record-files.ts'
import type { CommandDefinition } from './command.ts'
import { printMessages, UsageError, type Output } from './output.ts'

/** `garrigue extract`: reads every seed and writes the records; with --check writes nothing and fails when a record is stale. */
export const extractCommand: CommandDefinition = (program, { cwd, output, finish }) => {
  program
    .command('extract')
    .summary('écrire les fiches d’après les textes et le registre')
    .description('Lit toutes les graines et écrit packages/data/records. Une graine fautive laisse ses fiches comme elles étaient. Avec --check, n’écrit rien et échoue quand une fiche n’est plus à jour.')
    .option('--check', 'vérifier seulement')
    .option('--watch', 'attendre, et relire dès qu’un texte ou le registre est enregistré')
    .addHelpText('after', '\nExemples :\n  garrigue extract\n  garrigue extract --check\n  garrigue extract --watch')
    .action(async (flags: { readonly check?: boolean; readonly watch?: boolean }) => {
      const project = findProject(cwd)
      if (!project) throw new UsageError('Aucun dépôt Garrigue ici : il faut un dossier qui contient seeds/ et registry/.')
      if (flags.watch) await keepExtracting(project, output)
      const { files, messages, kept } = await extract(project)
      const stale = staleFiles(project.records, files, kept)
      const changed = [...stale.different, ...stale.tooMany]
      if (!flags.check) writeRecordFiles(project.records, files, changed)
      const staleMessages = flags.check ? [...stale.different.map((path) => messageAt(staleMessage, nameOf(path, project))), ...stale.tooMany.map((path) => messageAt(tooMany, nameOf(path, project)))] : []
      // What the registry lacks is no news to whoever writes records: `check` and `review --names` tell it.
      const told = messages.filter(({ rule, severity }) => severity !== 'info' || !rule.startsWith('entity/'))
      const unknown = messages.length - told.length
      const code = printMessages([...told, ...staleMessages], output)
      if (unknown > 0) output.err(`${count(unknown, 'nom')} que le registre n’a pas (« garrigue check --all » les montre).`)
      if (changed.length === 0) output.err(`${count(files.size, 'fiche')} à jour.`)
      else if (!flags.check) output.err(`${count(files.size, 'fiche')} : ${count(stale.different.length, 'écrite')}, ${count(stale.tooMany.length, 'retirée')}.`)
      const left = [...kept].filter((path) => existsSync(join(project.records, path)))
      if (left.length > 0 && !flags.check) output.err(`Laissées comme elles étaient, à cause des erreurs : ${left.map((path) => plain(path)).join(', ')}.`)
      finish(code)
    })
}

/** Reads again at each change, and says what the changed files give. What is said of the reader does not follow from texts, and stays. */
async function keepExtracting(project: Project, output: Output): Promise<never> {
  const options = { measuresReader: false, readTexts: rereader() }
  // The first reading loads what all others use.
  await extract(project, options)
  output.err('En attente : chaque texte est relu dès qu’il est enregistré (Ctrl-C pour arrêter).')
  return await watchProject(project, async (paths) => {
    const started = performance.now()
    try {
      const { files, messages, kept } = await extract(project, options)
      const { different, tooMany: extra } = staleFiles(project.records, files, kept)
      writeRecordFiles(project.records, files, [...different, ...extra])
      const stems = paths.map((path) => path.replace(/(?:\.review)?\.\w+$/, '.'))
      printMessages(messages.filter(({ severity, file }) => severity === 'error' || (severity === 'warning' && stems.some((stem) => file.startsWith(stem)))), output)
      output.err(`${paths.join(', ')} : ${count(different.length + extra.length, 'fiche')} changée${different.length + extra.length > 1 ? 's' : ''}, en ${Math.round(performance.now() - started)} ms`)
    } catch (error) {
      // One bad moment, such as a file that is half written, does not end the watch.
      output.err(error instanceof Error ? error.message : String(error))
    }
  })
}

function nameOf(path: string, { root, records }: Project): string {
  return `${relative(root, records).split(sep).join('/')}/${path}`
}

function count(number: number, word: string): string {
  return `${number} ${word}${number > 1 ? 's' : ''}`
}
