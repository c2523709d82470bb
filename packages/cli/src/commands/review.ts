import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { claimTypes, type Claim } from '@garrigue/schema'
import { findProject, type Project } from '../files/find-project.ts'
import { entriesOf, readRegistry } from '../files/read-registry.ts'
import { readSeeds } from '../files/read-seeds.ts'
import { readIsolated } from '../isolation/read-isolated.ts'
import { choiceOf } from '../print/choice-of.ts'
import { nearest } from '../print/nearest.ts'
import { draftSeed, type SeedDraft } from '../records/draft-seed.ts'
import { VERDICTS, type Verdict } from '../reviewing/build-decision.ts'
import { reviewNames } from '../reviewing/review-names.ts'
import { pendingClaims, reviewText, type ReviewTally } from '../reviewing/review-text.ts'
import type { CommandDefinition } from './command.ts'
import { printMessages, UsageError } from './output.ts'

/** `garrigue review FILE`: steps through what only a machine has read, with its passage, and writes what a person decides of it. */
export const reviewCommand: CommandDefinition = (program, { cwd, output, surroundings, finish }) => {
  program
    .command('review')
    .summary('relire les fiches d’un texte, une à une')
    .description('Montre une à une les fiches que seule la machine a lues, chacune avec son passage, et demande une lettre : accepter, rejeter, corriger, fusionner, noter. Chaque décision est écrite aussitôt dans le fichier .review.yaml voisin du texte. Les réponses peuvent venir d’un tube, une par ligne.')
    .argument('<texte>', 'un texte du dossier seeds, ou son identifiant')
    .option('--kind <sorte>', `seulement les fiches de cette sorte : ${claimTypes.join(', ')}`)
    .option('--by <nom>', 'qui décide (par défaut le nom que git connaît)')
    .option('--names', 'passer plutôt en revue les noms que le registre n’a pas, et créer leurs fiches')
    .option('--count', 'dire seulement combien de fiches attendent')
    .addHelpText('after', '\nExemples :\n  garrigue review seeds/003_2a171d9399c51d97.txt\n  garrigue review 003_2a171d9399c51d97 --kind role --by "Anne Roux"\n  garrigue review 003_2a171d9399c51d97 --names\n  garrigue review 003_2a171d9399c51d97 --count')
    .action(async (name: string, flags: { readonly kind?: string; readonly by?: string; readonly names?: boolean; readonly count?: boolean }) => {
      const project = findProject(cwd)
      if (!project) throw new UsageError('Aucun dépôt Garrigue ici : il faut un dossier qui contient seeds/ et registry/.')
      const kind: Claim['type'] | undefined = flags.kind === undefined ? undefined : choiceOf(flags.kind, claimTypes, 'une sorte', 'Sortes')
      const registry = readRegistry(project.registry)
      const seed = seedNamed(name, cwd, project)
      const [read] = await readIsolated([seed], entriesOf(registry.entities))
      const errors = (read?.messages ?? []).filter(({ severity }) => severity === 'error')
      if (!read || errors.length > 0) return finish(printMessages(errors, output))
      if (flags.names) {
        const written = await reviewNames(read, registry, project, output, surroundings)
        output.out(`${count(written.length, 'fiche')} au registre.${written.length === 0 ? '' : ' Ensuite : npm run -s garrigue -- extract'}`)
        return finish(0)
      }
      const draft = draftSeed(read, { entities: new Map(registry.entities.map((entity) => [entity.id, entity])), unread: registry.unread })
      const code = printMessages(draft.messages, output)
      if (code !== 0) return finish(code)
      if (flags.count) return tellCount(draft, kind, (text) => output.out(text), finish)
      const by = flags.by ?? gitName(project.root)
      if (by === undefined) throw new UsageError('Qui décide ? Le dire avec « --by », ou à git : git config user.name "Prénom Nom".')
      const tally = await reviewText({ draft, registry, by, path: resolve(project.seeds, `${seed.id}.review.yaml`), file: `seeds/${seed.id}.review.yaml`, ...(kind === undefined ? {} : { kind }) }, output, surroundings)
      output.out(summaryOf(tally))
      finish(0)
    })
}

function tellCount(draft: SeedDraft, kind: Claim['type'] | undefined, out: (text: string) => void, finish: (code: 0) => void): void {
  out(`${count(pendingClaims(draft, kind).length, 'fiche')} à relire sur ${draft.docket.cases.length}.`)
  finish(0)
}

function seedNamed(name: string, cwd: string, { seeds }: Project): ReturnType<typeof readSeeds>['seeds'][number] {
  const found = readSeeds(seeds, { sideFiles: true }).seeds
  const path = relative(seeds, resolve(cwd, name)).split(sep).join('/')
  const id = path.replace(/(?:\.review)?\.(?:txt|md|yaml)$/, '')
  const seed = found.find((one) => one.id === name || one.id === id)
  if (seed) return seed
  if (existsSync(resolve(cwd, name))) throw new UsageError(`« ${name} » n’est pas un texte du dossier seeds ; « garrigue add » l’y met.`)
  const near = nearest(name, found.map((one) => one.id))
  throw new UsageError(`Aucun texte ne s’appelle « ${name} ».${near === undefined ? '' : ` Vouliez-vous dire « ${near} » ?`}`)
}

function gitName(root: string): string | undefined {
  const answer = spawnSync('git', ['config', 'user.name'], { cwd: root, encoding: 'utf8' })
  const name = answer.status === 0 ? answer.stdout.trim() : ''
  return name === '' ? undefined : name
}

function summaryOf({ decided, left }: ReviewTally): string {
  const words = [...decided].map(([verdict, times]) => `${VERDICTS[verdict satisfies Verdict]} ${times}`)
  const next = decided.size === 0 ? '' : ' Ensuite : npm run -s garrigue -- extract'
  return `${words.length === 0 ? 'Aucune décision' : `Décisions : ${words.join(', ')}`} ; ${count(left, 'fiche')} à relire.${next}`
}

function count(number: number, word: string): string {
  return `${number} ${word}${number > 1 ? 's' : ''}`
}
