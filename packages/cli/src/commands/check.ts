import { existsSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { fixable, fixMessages } from '../checking/fix-messages.ts'
import { runChecks, type Checked } from '../checking/run-checks.ts'
import { findProject, type Project } from '../files/find-project.ts'
import type { LocatedMessage } from '../files/located-message.ts'
import { countMessages, formatMessage } from '../print/format-message.ts'
import { choiceOf } from '../print/choice-of.ts'
import { paintFor } from '../print/paint.ts'
import { printGithub } from '../print/print-github.ts'
import { printJson } from '../print/print-json.ts'
import type { Surroundings } from '../surroundings.ts'
import type { CommandContext, CommandDefinition } from './command.ts'
import { UsageError } from './output.ts'

const FORMATS = ['text', 'json', 'github'] as const

interface CheckFlags {
  readonly fix?: boolean
  readonly strict?: boolean
  readonly all?: boolean
  readonly format?: string
}

/** `garrigue check`: everything that a reviewer would ask, at file:line:column, with how to mend it. */
export const checkCommand: CommandDefinition = (program, context) => {
  program
    .command('check')
    .summary('tout vérifier avant d’ouvrir une demande')
    .description('Lit tout le dépôt et pose les questions d’un relecteur : droits, adresses, dates, noms, citations, décisions, fiches. Chaque message dit l’endroit et le remède. Avec des chemins, ne montre que ce qui les concerne.')
    .argument('[chemins...]', 'des textes, des fichiers du registre, des dossiers')
    .option('--fix', 'corriger ce qui peut l’être sans y penser, puis vérifier de nouveau')
    .option('--strict', 'échouer aussi sur un avertissement')
    .option('--all', 'montrer aussi les informations')
    .option('--format <format>', `comment le dire : ${FORMATS.join(', ')} (par défaut text)`)
    .addHelpText('after', '\nExemples :\n  garrigue check\n  garrigue check seeds/mon-article.txt\n  garrigue check --fix\n  garrigue check --format github')
    .action(async (paths: readonly string[], flags: CheckFlags) => {
      const project = findProject(context.cwd)
      if (!project) throw new UsageError('Aucun dépôt Garrigue ici : il faut un dossier qui contient seeds/ et registry/.')
      const format = choiceOf(flags.format ?? 'text', FORMATS, 'un format', 'Formats')
      const isShown = selectionOf(paths, context.cwd, project)
      let checked = await check(project, context.surroundings)
      if (flags.fix) checked = await fixAll(checked, project, context)
      const shown = checked.messages.filter((message) => isShown(message))
      const told = flags.all || paths.length > 0 ? shown : shown.filter(({ severity }) => severity !== 'info')
      print(told, format, context.surroundings)
      if (format === 'text') context.output.out(summaryOf(checked, { shown, told }))
      context.finish(shown.some(({ severity }) => severity === 'error' || (flags.strict && severity === 'warning')) ? 1 : 0)
    })
}

async function check(project: Project, { today, progress }: Surroundings): Promise<Checked> {
  const checked = await runChecks(project, { today, onRead: (done, all) => progress(`Lecture ${done}/${all}`) })
  progress('')
  return checked
}

/** Mends and checks again, until nothing more can be mended; a mended file may show the next fault. */
async function fixAll(first: Checked, project: Project, { output, surroundings }: CommandContext): Promise<Checked> {
  let checked = first
  for (let round = 0; round < 5; round++) {
    const fixed = fixMessages(checked, project)
    for (const { file, rule } of fixed) output.err(`Corrigé : ${file} (${rule})`)
    if (fixed.length === 0) break
    checked = await check(project, surroundings)
  }
  return checked
}

/** Which messages are asked for: all, or those of some files; of a text also those of its side files and records. */
function selectionOf(paths: readonly string[], cwd: string, { root }: Project): (message: LocatedMessage) => boolean {
  const wanted = paths.map((path) => {
    if (!existsSync(resolve(cwd, path))) throw new UsageError(`« ${path} » n’existe pas.`)
    const name = relative(root, resolve(cwd, path)).split(sep).join('/')
    if (name.startsWith('..')) throw new UsageError(`« ${path} » n’est pas dans ce dépôt.`)
    return { name, stem: name.replace(/(?:\.review)?\.[^./]+$/, '') }
  })
  if (wanted.length === 0) return () => true
  return ({ file }) => wanted.some(({ name, stem }) => name === '' || file === name || file.startsWith(`${name}/`) || file.startsWith(`${stem}.`) || file === `packages/data/records/${stem}.json`)
}

function print(messages: readonly LocatedMessage[], format: (typeof FORMATS)[number], surroundings: Surroundings): void {
  if (format === 'json') surroundings.write(`${printJson(messages.map((message) => ({ ...message, fixable: fixable.has(message.rule) })))}\n`)
  else if (format === 'github') for (const message of messages) surroundings.write(`${printGithub(message)}\n`)
  else for (const message of messages) surroundings.write(`${formatMessage(message, paintFor(surroundings))}\n`)
}

/** « 5 textes, 162 entités : 1 erreur, 2 avertissements. 107 informations ne sont pas montrées (--all). » */
function summaryOf({ extraction: { reads, registry } }: Checked, { shown, told }: { readonly shown: readonly LocatedMessage[]; readonly told: readonly LocatedMessage[] }): string {
  const count = (number: number, word: string): string => `${number} ${word}${number > 1 ? 's' : ''}`
  const hidden = shown.length - told.length
  const canFix = told.filter(({ rule }) => fixable.has(rule)).length
  return [
    `${count(reads.length, 'texte')}, ${count(registry.entities.length, 'entité')} : ${countMessages(told)}.`,
    ...(canFix > 0 ? [`${count(canFix, 'message')} à corriger par « garrigue check --fix ».`] : []),
    ...(hidden > 0 ? [`${count(hidden, 'information')} de plus avec « --all ».`] : []),
  ].join(' ')
}
