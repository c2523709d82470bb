import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluateProject } from '../evaluation/evaluate-project.ts'
import type { EvaluatedSet } from '../evaluation/evaluate.ts'
import { evaluationSets, type EvaluationSet } from '../evaluation/evaluation-sets.ts'
import { hasError } from '../evaluation/fault-list.ts'
import { checkFloors, printFloors, raiseFloors, readFloors } from '../evaluation/floors.ts'
import { measureNames } from '../evaluation/measures.ts'
import { printFigures, printMisses, printRules } from '../evaluation/print-evaluation.ts'
import { printGold } from '../evaluation/print-gold.ts'
import { QUALITY_VERSION, type Quality } from '../evaluation/quality.ts'
import { GOLD_FOLDERS, goldFolderOf, readGoldFolder } from '../evaluation/read-gold-folder.ts'
import { suggestWord } from '../evaluation/suggest-word.ts'
import { findProject, type Project } from '../files/find-project.ts'
import type { LocatedMessage } from '../files/located-message.ts'
import { printJson } from '../print/print-json.ts'
import type { CommandDefinition } from './command.ts'
import { printMessages, UsageError, type Output } from './output.ts'

interface EvaluateFlags {
  readonly set?: string
  readonly misses?: string
  readonly byRule?: boolean
  readonly json?: boolean
  readonly floors?: boolean
  readonly updateFloors?: boolean
  readonly lower?: boolean
  readonly checkGold?: boolean
}

/** `garrigue evaluate`: how well the reader reads the texts that people have annotated, and whether it reads them as well as before. */
export const evaluateCommand: CommandDefinition = (program, { cwd, output, finish }) => {
  program
    .command('evaluate')
    .summary('mesurer les lectures sur les textes annotés')
    .description('Lit les textes annotés à la main de packages/core/gold et compare les lectures aux annotations : les graines avec le registre et les fichiers voisins, les graines d’après les mots seuls, puis des pages inventées.')
    .option('--set <jeu>', `un seul jeu de textes : ${evaluationSets.map(({ name }) => name).join(', ')}`)
    .option('--misses <mesure>', 'montrer ce qui est manqué, en trop ou confondu pour cette mesure')
    .option('--by-rule', 'montrer ce que chaque règle lit de juste et de faux')
    .option('--json', 'écrire les mesures en JSON sur la sortie standard')
    .option('--floors', 'échouer quand une mesure est sous son plancher')
    .option('--update-floors', 'relever les planchers à ce qui est atteint')
    .option('--lower', 'avec --update-floors, les abaisser aussi')
    .option('--check-gold', 'vérifier seulement les annotations')
    .addHelpText('after', `\nMesures : ${measureNames.join(', ')}.\n\nExemples :\n  garrigue evaluate\n  garrigue evaluate --set pages --misses quotes\n  garrigue evaluate --floors`)
    .action((flags: EvaluateFlags) => {
      const project = projectAt(cwd)
      checkFlags(flags)
      if (flags.checkGold) return finish(checkGold(project, output))
      const { sets, messages } = evaluateProject(project, chosenSets(flags.set))
      if (flags.json) output.out(printJson(qualityOf(sets)))
      else for (const set of sets) output.out(`${printSet(set, flags)}\n`)
      const floors = flags.floors || flags.updateFloors ? holdFloors(project, sets, flags, hasError(messages)) : []
      finish(printMessages([...messages, ...floors], output))
    })
}

function projectAt(cwd: string): Project {
  const project = findProject(cwd)
  if (!project) throw new UsageError('Aucun dépôt Garrigue ici : il faut un dossier qui contient seeds/ et registry/.')
  if (!existsSync(goldFolderOf(project))) throw new UsageError('Aucune annotation ici : il faut un dossier packages/core/gold.')
  return project
}

function checkFlags({ misses, json, lower, updateFloors }: EvaluateFlags): void {
  if (lower && !updateFloors) throw new UsageError('« --lower » ne va qu’avec « --update-floors ».')
  if (misses === undefined) return
  if (json) throw new UsageError('« --misses » ne va pas avec « --json », qui ne porte que des nombres.')
  if (!measureNames.includes(misses)) throw new UsageError(`« ${misses} » n’est pas une mesure. ${suggestWord(misses, measureNames)}Mesures : ${measureNames.join(', ')}.`)
}

function chosenSets(name: string | undefined): readonly EvaluationSet[] {
  if (name === undefined) return evaluationSets
  const names = evaluationSets.map((set) => set.name)
  const chosen = evaluationSets.filter((set) => set.name === name)
  if (chosen.length === 0) throw new UsageError(`« ${name} » n’est pas un jeu de textes. ${suggestWord(name, names)}Jeux : ${names.join(', ')}.`)
  return chosen
}

function checkGold(project: Project, output: Output): 0 | 1 | 2 | 3 {
  const folders = GOLD_FOLDERS.map((name) => readGoldFolder(project, name))
  for (const folder of folders) for (const text of folder.texts) output.out(printGold(text))
  return printMessages(folders.flatMap(({ messages }) => messages), output)
}

function printSet(set: EvaluatedSet, { byRule, misses }: EvaluateFlags): string {
  return [printFigures(set), ...(byRule ? [printRules(set)] : []), ...(misses === undefined ? [] : [printMisses(set, misses)])].join('\n\n')
}

function qualityOf(sets: readonly EvaluatedSet[]): Quality {
  return { schemaVersion: QUALITY_VERSION, sets: Object.fromEntries(sets.map(({ name, quality }) => [name, quality])) }
}

/** Raises the floors when that is asked for, and says which do not hold. Nothing is written on the ground of faulty annotations. */
function holdFloors(project: Project, sets: readonly EvaluatedSet[], { updateFloors, lower }: EvaluateFlags, faulty: boolean): readonly LocatedMessage[] {
  const path = join(goldFolderOf(project), 'floors.json')
  const file = 'packages/core/gold/floors.json'
  const before = readFloors(path, file)
  if (hasError(before.messages)) return before.messages
  if (updateFloors && !faulty) {
    let floors = before.floors
    for (const { name, quality } of sets) floors = raiseFloors(floors, name, quality, lower === true)
    writeFileSync(path, printFloors(floors))
  }
  const after = readFloors(path, file)
  for (const { name, quality } of sets) checkFloors(after, name, quality)
  return after.messages
}
