import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { compareSnapshots } from '../differences/compare-snapshots.ts'
import { makeDelta } from '../differences/make-delta.ts'
import { maskDeeply } from '../differences/mask-deeply.ts'
import { printDifferenceMarkdown } from '../differences/print-difference-markdown.ts'
import { printDifference, type ComparedPair } from '../differences/print-difference.ts'
import { readSnapshot } from '../differences/read-snapshot.ts'
import type { Snapshot } from '../differences/snapshot.ts'
import { writeChangeset } from '../differences/write-changeset.ts'
import { findProject } from '../files/find-project.ts'
import { choiceOf } from '../print/choice-of.ts'
import { printJson } from '../print/print-json.ts'
import { maskNames } from '../redactions/mask-names.ts'
import { readRedactions } from '../redactions/read-redactions.ts'
import type { CommandDefinition } from './command.ts'
import { UsageError } from './output.ts'

interface DiffFlags {
  readonly format?: string
  readonly changeset?: boolean
  readonly delta?: string
}

const FORMATS = ['text', 'markdown', 'json'] as const

/** `garrigue diff`: what two versions of the records say otherwise, by records and their fields. */
export const diffCommand: CommandDefinition = (program, { cwd, output, finish }) => {
  program
    .command('diff')
    .summary('dire en quoi deux versions des fiches diffèrent')
    .description('Compare deux versions des fiches par leur sens : ce qui est nouveau, changé, perdu ; doublons possibles et désaccords nouveaux ; la version des données que cela demande. Sans argument, compare les fiches du dépôt avec celles de la dernière révision.')
    .argument('[avant]', 'un dossier de fiches, ou « git:révision » (par défaut git:HEAD)')
    .argument('[après]', 'de même (par défaut packages/data/records)')
    .option('--format <format>', `comment le dire : ${FORMATS.join(', ')} (par défaut text)`)
    .option('--changeset', 'écrire dans .changeset ce que cela demande pour @garrigue/data')
    .option('--delta <fichier>', 'écrire ce qui fait passer d’une version à l’autre, en JSON')
    .addHelpText('after', '\nExemples :\n  garrigue diff\n  garrigue diff git:origin/main --format markdown\n  garrigue diff git:v1.2.0 git:v1.3.0 --delta delta.json')
    .action((from: string | undefined, to: string | undefined, flags: DiffFlags) => {
      const format = choiceOf(flags.format ?? 'text', FORMATS, 'un format', 'Formats')
      const project = findProject(cwd)
      if (!project && (to === undefined || flags.changeset)) throw new UsageError('Aucun dépôt Garrigue ici : il faut un dossier qui contient seeds/ et registry/.')
      const guard = project && readRedactions(project.root)
      const before = readSnapshot(from ?? 'git:HEAD', cwd, project?.root)
      const after = to === undefined && project ? { ...readSnapshot(project.records, cwd, project.root), name: 'packages/data/records' } : readSnapshot(to ?? '', cwd, project?.root)
      checkSomething(before, after)
      const pair: ComparedPair = maskDeeply({ before: plainMaps(before), after: plainMaps(after), difference: compareSnapshots(before, after) }, guard)
      if (flags.delta !== undefined) writeFileSync(resolve(cwd, flags.delta), `${printJson(makeDelta(pair))}\n`)
      const { difference } = pair
      const text = format === 'json' ? printJson({ before: headOf(before), after: headOf(after), ...difference }) : format === 'markdown' ? printDifferenceMarkdown(pair) : printDifference(pair)
      output.out(format === 'json' ? text : text.split('\n').map((line) => maskNames(line, guard)).join('\n'))
      if (flags.changeset && project) {
        const name = writeChangeset(project.root, pair)
        output.err(name === undefined ? 'Rien à écrire dans .changeset : aucune différence.' : `${name} demande une version ${difference.version.bump} de @garrigue/data.`)
      }
      finish(0)
    })
}

/** Two empty versions do not differ, and that says nothing. */
function checkSomething(before: Snapshot, after: Snapshot): void {
  if ([before, after].every(({ entities, sources }) => entities.length + sources.length === 0)) throw new UsageError(`Il n’y a de fiches ni dans « ${before.name} » ni dans « ${after.name} ».`)
}

function headOf({ name, sha256 }: Snapshot): Pick<Snapshot, 'name' | 'sha256'> {
  return { name, sha256 }
}

/** What is printed of a snapshot needs none of its maps. */
function plainMaps(snapshot: Snapshot): Snapshot {
  return { ...snapshot, rejected: new Map(), redirects: new Map() }
}
