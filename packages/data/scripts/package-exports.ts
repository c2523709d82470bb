import { publishedLists } from './published-lists.ts'

/** Every module that has a subpath, in the order of the subpaths: the lists, and what is not a list. */
export const modules: readonly string[] = [...publishedLists.map(({ plural }) => plural), 'ids', 'meta', 'labels']

interface Targets {
  readonly types: string
  readonly default: string
}

/** The field `exports` that package.json must have: it follows from the kinds. */
export function packageExports(): Readonly<Record<string, string | Targets>> {
  const targets = (name: string): Targets => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` })
  return {
    '.': targets('index'),
    ...Object.fromEntries(modules.map((name) => [`./${name}`, targets(name)])),
    './json/*.json': './json/*.json',
    './schema/*.json': './schema/*.json',
    './package.json': './package.json',
  }
}
