import { isAbsolute, join, relative, resolve } from 'node:path'
import { formats } from '../exports/formats.ts'
import type { ExportFormat } from '../exports/export-file.ts'
import { gatherRecords } from '../exports/gather-records.ts'
import { makeExport, MANIFEST, type Manifest } from '../exports/make-export.ts'
import { writeExport } from '../exports/write-export.ts'
import { findProject } from '../files/find-project.ts'
import { nearest } from '../print/nearest.ts'
import type { CommandDefinition } from './command.ts'
import { printMessages, UsageError } from './output.ts'

/** Where an export goes that nobody said where to put: git leaves it aside. */
const USUAL_FOLDER = 'dist/exports'

/** `garrigue export`: the committed records in the formats in which others take them away. */
export const exportCommand: CommandDefinition = (program, { cwd, output, finish }) => {
  program
    .command('export')
    .summary('écrire les fiches dans les formats à télécharger')
    .description(`Écrit les fiches de packages/data/records, telles qu’elles sont, dans les formats à télécharger, avec ${MANIFEST} (tailles, nombres, empreintes). Les mêmes fiches donnent les mêmes octets.`)
    .option('--out <dossier>', `où écrire (par défaut ${USUAL_FOLDER}, dans le dépôt)`)
    .option('--format <formats>', `un ou plusieurs formats, séparés par des virgules : ${formats.map(({ name, summary }) => `${name} (${summary})`).join(' ; ')}`)
    .addHelpText('after', '\nExemples :\n  garrigue export\n  garrigue export --format csv,sqlite --out telechargements')
    .action(async (flags: { readonly out?: string; readonly format?: string }) => {
      const project = findProject(cwd)
      if (!project) throw new UsageError('Aucun dépôt Garrigue ici : il faut un dossier qui contient seeds/ et registry/.')
      const chosen = chosenFormats(flags.format)
      const { published, messages } = gatherRecords(project)
      if (published.entities.length + published.sources.length === 0 && messages.length === 0) throw new UsageError('Il n’y a pas de fiches à exporter : lancer d’abord « garrigue extract ».')
      const code = printMessages(messages, output)
      if (code !== 0) return finish(code)
      const folder = flags.out === undefined ? join(project.root, USUAL_FOLDER) : resolve(cwd, flags.out)
      const { files, manifest } = await makeExport(published, chosen)
      writeExport(folder, files)
      output.out(tableOf(manifest, chosen))
      output.err(`${files.size} fichiers dans ${nameOf(folder, cwd)}`)
      finish(0)
    })
}

function chosenFormats(list: string | undefined): readonly ExportFormat[] {
  if (list === undefined) return formats
  const names = formats.map(({ name }) => name)
  const asked = list.split(',').map((word) => word.trim())
  const unknown = asked.find((word) => !names.includes(word))
  if (unknown !== undefined) {
    const near = nearest(unknown, names)
    throw new UsageError(`« ${unknown} » n’est pas un format. ${near === undefined ? '' : `Vouliez-vous dire « ${near} » ? `}Formats : ${names.join(', ')}.`)
  }
  return formats.filter(({ name }) => asked.includes(name))
}

/** The sizes, a format a line. */
function tableOf({ files }: Manifest, chosen: readonly ExportFormat[]): string {
  return chosen
    .map(({ name }) => {
      const own = files.filter(({ format }) => format === name)
      const bytes = own.reduce((sum, file) => sum + file.bytes, 0)
      return `${name.padEnd(8)} ${String(own.length).padStart(3)} ${own.length > 1 ? 'fichiers' : 'fichier '} ${(bytes / 1000).toFixed(1).replace('.', ',').padStart(10)} ko`
    })
    .join('\n')
}

function nameOf(folder: string, cwd: string): string {
  const name = relative(cwd, folder)
  return name === '' ? '.' : name.startsWith('..') || isAbsolute(name) ? folder : name
}
