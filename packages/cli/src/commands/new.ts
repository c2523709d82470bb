import { findProject, type Project } from '../files/find-project.ts'
import { makeEntity, type EntityFlags } from '../making/make-entity.ts'
import { makeKind } from '../making/make-kind.ts'
import { makeRule } from '../making/make-rule.ts'
import { makeSeed } from '../making/make-seed.ts'
import type { Made } from '../making/made.ts'
import { choiceOf } from '../print/choice-of.ts'
import type { CommandDefinition } from './command.ts'
import { UsageError } from './output.ts'

type Maker = (names: readonly string[], flags: EntityFlags, project: Project) => Made

/** What can be made, with how it is called. */
const MAKERS: Readonly<Record<'entity' | 'seed' | 'rule' | 'kind', { readonly usage: string; readonly count: number; readonly make: Maker }>> = {
  entity: { usage: 'entity <sorte> <nom>', count: 2, make: ([kind = '', name = ''], flags, project) => makeEntity(kind, name, flags, project) },
  seed: { usage: 'seed <identifiant>', count: 1, make: ([id = ''], _, project) => makeSeed(id, project) },
  rule: { usage: 'rule <sorte>/<forme>', count: 1, make: ([name = ''], _, project) => makeRule(name, project) },
  kind: { usage: 'kind <nom>', count: 1, make: ([name = ''], _, project) => makeKind(name, project) },
}

/** `garrigue new entity|seed|rule|kind`: the skeleton of one more of anything, in the right rooms. */
export const newCommand: CommandDefinition = (program, { cwd, output, finish }) => {
  program
    .command('new')
    .summary('commencer une entité, une graine, une règle ou une sorte de fiche')
    .description(`Écrit le début de ce que l’on veut ajouter, dans les bons dossiers, et dit la suite : ${Object.values(MAKERS).map(({ usage }) => usage).join(', ')}. N’écrase jamais rien.`)
    .argument('<quoi>', Object.keys(MAKERS).join(', '))
    .argument('<noms...>', 'de quelle sorte, et sous quel nom')
    .option('--id <identifiant>', 'd’une entité : son identifiant (par défaut d’après le nom)')
    .option('--other-name <forme>', 'd’une entité : une autre forme de son nom ; l’option peut être répétée', (name: string, names: string[] | undefined) => [...(names ?? []), name])
    .option('--classification <mot>', 'd’une entité : ce qu’elle est (cluster, media, company…)')
    .option('--description <phrase>', 'd’une entité : quelques mots neutres')
    .addHelpText('after', '\nExemples :\n  garrigue new entity organization "La Gazette du Sud" --classification media\n  garrigue new entity person "Anne Roux"\n  garrigue new rule role/elected-by\n  garrigue new seed mon-article')
    .action((what: string, names: readonly string[], flags: EntityFlags) => {
      const project = findProject(cwd)
      if (!project) throw new UsageError('Aucun dépôt Garrigue ici : il faut un dossier qui contient seeds/ et registry/.')
      const { usage, count, make } = MAKERS[choiceOf(what, Object.keys(MAKERS) as (keyof typeof MAKERS)[], 'une chose que l’on commence', 'Choix')]
      if (names.length !== count) throw new UsageError(`« garrigue new ${usage} » attend ${count === 1 ? 'un nom' : `${count} noms`} ; un nom de plusieurs mots se met entre guillemets droits.`)
      const { written, next } = make(names, flags, project)
      output.out(['Écrit :', ...written.map((path) => `  ${path}`), 'Ensuite :', ...next.map((line) => `  ${line}`)].join('\n'))
      finish(0)
    })
}
