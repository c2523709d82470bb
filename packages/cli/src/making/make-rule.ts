import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../commands/output.ts'
import type { Project } from '../files/find-project.ts'
import { writeWhole } from '../files/write-whole.ts'
import { choiceOf } from '../print/choice-of.ts'
import { addToList, camelCase } from './add-to-list.ts'
import type { Made } from './made.ts'

const RULES = 'packages/core/src/rules'
const SHAPE = /^[a-z]+(?:-[a-z]+)*$/

/** The skeleton of a rule: its code, its page, and its line in the list of its folder. `name` is « role/elected-by ». */
export function makeRule(name: string, { root }: Project): Made {
  const folder = join(root, ...RULES.split('/'))
  if (!existsSync(folder)) throw new UsageError(`Une règle s’écrit dans le dépôt de Garrigue : ${RULES} n’est pas ici.`)
  const [kindWord = '', shape = ''] = name.split('/')
  const kinds = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  const kind = choiceOf(kindWord, kinds, 'une sorte', 'Sortes')
  if (!SHAPE.test(shape)) throw new UsageError(`« ${name} » ne peut pas être l’identifiant d’une règle : une sorte, une barre, puis ce qu’elle lit, en minuscules, comme role/elected-by.`)
  const code = `${RULES}/${kind}/${shape}.ts`
  if (existsSync(join(root, code))) throw new UsageError(`« ${code} » existe déjà ; rien n’est écrit.`)
  const listPath = `${RULES}/${kind}/index.ts`
  const list = addToList(readFileSync(join(root, listPath), 'utf8'), shape)
  if (list === undefined) throw new UsageError(`${listPath} n’est pas écrit comme d’habitude : y ajouter la règle à la main.`)
  const page = code.replace(/\.ts$/, '.md')
  writeWhole(join(root, code), codeOf(kind, shape))
  writeWhole(join(root, page), pageOf(shape))
  writeWhole(join(root, listPath), list)
  return {
    written: [code, page, listPath],
    next: [`Écrire d’abord la page ${page} : au moins trois phrases trouvées et deux qui ne doivent pas l’être.`, 'cd packages/core && npx vitest run test/rule-pages', 'Tout est dit dans docs/adding-a-rule.md.'],
  }
}

function codeOf(kind: string, shape: string): string {
  // Rules for names give reasons, which are added up.
  const makes = kind === 'mention' ? 'clues' : `${kind}s`
  return `import { defineRule, type Step } from '../../engine/define-rule.ts'

/** « … »: the shortest words that it reads. */
export const ${camelCase(shape)}: Step = defineRule({
  id: '${kind}/${shape}',
  makes: '${makes}',
  needs: [${kind === 'mention' || kind === 'date' ? '' : "'mentions'"}],
  find: () => [],
})
`
}

function pageOf(shape: string): string {
  return `# ${shape}

Ce que la règle regarde, en une phrase.

## Trouve

- Une phrase inventée avec **les mots trouvés**. → \`ce qu’ils veulent dire\`

## Ne trouve pas

- Une phrase qui y ressemble, et qui ne dit pas cela.

## Pas encore
`
}
