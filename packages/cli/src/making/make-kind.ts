import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../commands/output.ts'
import type { Project } from '../files/find-project.ts'
import { writeWhole } from '../files/write-whole.ts'
import { camelCase } from './add-to-list.ts'
import type { Made } from './made.ts'

const KINDS = 'packages/schema/src/kinds'
const NAME = /^[a-z]+(?:-[a-z]+)*$/

/** The skeleton of a kind of claim: its file, and its line in the list. What else it asks for, the type checker says. */
export function makeKind(name: string, { root }: Project): Made {
  const listPath = `${KINDS}/index.ts`
  if (!existsSync(join(root, listPath))) throw new UsageError(`Une sorte s’écrit dans le dépôt de Garrigue : ${KINDS} n’est pas ici.`)
  if (!NAME.test(name)) throw new UsageError(`« ${name} » ne peut pas être une sorte : un nom anglais au singulier, en minuscules, comme « funding ».`)
  const code = `${KINDS}/${name}.ts`
  if (existsSync(join(root, code))) throw new UsageError(`« ${code} » existe déjà ; rien n’est écrit.`)
  const list = withKind(readFileSync(join(root, listPath), 'utf8'), name)
  if (list === undefined) throw new UsageError(`${listPath} n’est pas écrit comme d’habitude : y ajouter la sorte à la main.`)
  writeWhole(join(root, code), codeOf(name))
  writeWhole(join(root, listPath), list)
  return { written: [code, listPath], next: [`Dire dans ${code} ce qu’une fiche de cette sorte porte, et comment elle s’appelle.`, 'pnpm typecheck', 'Le vérificateur de types montre ce qui reste à dire : ce qui fait une fiche, comment elle se lit, se compare et se montre.'] }
}

/** The list with one more kind of claim. */
function withKind(source: string, name: string): string | undefined {
  const [value, type] = [camelCase(name), typeOf(name)]
  const imports = [...source.matchAll(/^import .* from '\.\/[\w-]+\.ts'$/gm)].at(-1)
  const edits: readonly (readonly [RegExp, string])[] = [
    [/^(export type Claim = .*)$/m, `$1 | ${type}`],
    [/^(export type \{ )(.*)( \})$/m, `$1$2, ${type}$3`],
    [/(export const claimKinds: [^]*? = \{\n(?: {2}\w+,\n)*)(\})/, `$1  ${value},\n$2`],
  ]
  if (!imports || !edits.every(([pattern]) => pattern.test(source))) return undefined
  const line = `import { ${value}, type ${type} } from './${name}.ts'`
  const after = imports.index + imports[0].length
  return edits.reduce((text, [pattern, change]) => text.replace(pattern, change), `${source.slice(0, after)}\n${line}${source.slice(after)}`)
}

/** « job-offer » → `JobOffer` */
function typeOf(name: string): string {
  const word = camelCase(name)
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function codeOf(name: string): string {
  const [value, type] = [camelCase(name), typeOf(name)]
  return `import * as z from 'zod'
import { defineClaimKind, type ClaimBase, type ClaimKind } from '../define-claim-kind.ts'

/** What a claim of this kind says, in one sentence. */
export interface ${type} extends ClaimBase {
  readonly type: '${name}'
  /** Id of the entity that it is about. */
  readonly subject: string
}

export const ${value}: ClaimKind<${type}> = defineClaimKind<${type}>({
  type: '${name}',
  plural: '${name}s',
  labels: { fr: { one: '${name}', many: '${name}s', article: 'un' }, en: { one: '${name}', many: '${name}s' } },
  references: ['subject'],
  fields: { subject: z.string() },
})
`
}
