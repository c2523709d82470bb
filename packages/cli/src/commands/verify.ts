import { existsSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { findProject } from '../files/find-project.ts'
import type { CheckedPassages } from '../verification/check-passages.ts'
import { verifyRecords, type NamedFolder } from '../verification/verify-records.ts'
import type { CommandDefinition } from './command.ts'
import { printMessages, UsageError } from './output.ts'

interface VerifyFlags {
  readonly records?: string
  readonly seeds?: string
}

/** `garrigue verify`: holds the records to the texts, without the reader. */
export const verifyCommand: CommandDefinition = (program, { cwd, output, finish }) => {
  program
    .command('verify')
    .summary('vérifier que chaque passage cité est dans son texte')
    .description(
      'Vérifie les fiches sans relire les textes\u00A0: empreinte de chaque document, mots cités caractère pour caractère, empreinte et zone de chaque passage, renvois, identifiants. Échoue s’il n’y a rien à vérifier.',
    )
    .option('--records <dossier>', 'les fiches à vérifier (par défaut celles du dépôt)')
    .option('--seeds <dossier>', 'les textes dont elles sont tirées (par défaut ceux du dépôt)')
    .addHelpText('after', '\nExemples\u00A0:\n  garrigue verify\n  garrigue verify --records packages/data/records --seeds seeds')
    .action((flags: VerifyFlags) => {
      const project = findProject(cwd)
      const folder = (flag: string | undefined, usual: string | undefined, option: string): NamedFolder => {
        const path = flag === undefined ? usual : resolve(cwd, flag)
        if (path === undefined) throw new UsageError(`Aucun dépôt Garrigue ici\u00A0: indiquer le dossier avec «\u00A0${option}\u00A0».`)
        if (!existsSync(path)) throw new UsageError(`«\u00A0${flag ?? path}\u00A0» n’existe pas.`)
        return { path, name: flag?.replace(/[/\\]+$/, '') ?? relative(project?.root ?? cwd, path).split(sep).join('/') }
      }
      const verified = verifyRecords(folder(flags.records, project?.records, '--records'), folder(flags.seeds, project?.seeds, '--seeds'))
      const code = printMessages(verified.messages, output)
      output.out(summaryOf(verified))
      finish(code)
    })
}

/** « 412 passages vérifiés sur 413 (180 preuves, 40 extraits, 192 noms) ». */
function summaryOf({ evidence, extracts, names }: CheckedPassages): string {
  const tallies = [evidence, extracts, names]
  const [verified, all] = [tallies.reduce((sum, tally) => sum + tally.verified, 0), tallies.reduce((sum, tally) => sum + tally.all, 0)]
  const part = (count: number, word: string): string => `${count} ${word}${count > 1 ? 's' : ''}`
  return `${part(verified, 'passage')} vérifié${verified > 1 ? 's' : ''} sur ${all} (${part(evidence.verified, 'preuve')}, ${part(extracts.verified, 'extrait')}, ${part(names.verified, 'nom')}).`
}
