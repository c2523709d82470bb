import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { coreBoundaries } from './house-rules.ts'
import { importsOf } from './imports-of.ts'
import type { RepositoryFile } from './repository.ts'

const source = 'packages/core/src/'

/** Inside the reader: no Node, and each folder imports what its line of the table allows. */
export function checkCoreBoundaries(files: readonly RepositoryFile[]): readonly string[] {
  return files
    .filter(({ path }) => path.startsWith(source) && !path.endsWith('.test.ts'))
    .flatMap((file) => importsOf(file).flatMap((specifier) => checkImport(file.path.slice(source.length), specifier)))
    .map((problem) => source + problem)
}

function checkImport(path: string, specifier: string): readonly string[] {
  if (specifier.startsWith('node:') || builtinModules.includes(specifier)) {
    return [`${path}: imports ${specifier}, but the reader also runs in a browser`]
  }
  const folder = path.split('/')[0] ?? ''
  const { only, never } = coreBoundaries[folder] ?? {}
  const target = specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier
  if (folder === 'rules' && target.startsWith('rules/')) return checkRuleImport(path, target)
  if (target.startsWith(`${folder}/`)) return []
  const isOf = (one: string): boolean => target === one || target.startsWith(`${one}/`)
  if (never?.some(isOf) === true) return [`${path}: ${folder}/ may not import ${specifier}`]
  return only?.some(isOf) === false ? [`${path}: ${folder}/ may not import ${specifier}, only ${only.join(', ')}`] : []
}

/** Lists name the rules of their folder, and the list of lists names those; a rule knows no other rule. */
function checkRuleImport(path: string, target: string): readonly string[] {
  const isList = posix.basename(path) === 'index.ts' && target.startsWith(`${posix.dirname(path)}/`)
  return isList ? [] : [`${path}: imports ${target}, but no rule imports another; what both need is engine/ or lexicon/`]
}
