import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const sources = fileURLToPath(new URL('./consumer/', import.meta.url))

const options = {
  target: 'es2022',
  lib: ['es2022', 'dom'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  // The declarations of the package are read with the same eyes as the consumer's own code.
  skipLibCheck: false,
}

/** The ways to look a package up: by name, what the compiler is told, and the files that it makes sense for. */
const LOOKUPS: readonly (readonly [name: string, module: object, files: readonly string[]])[] = [
  ['nodenext', { module: 'nodenext', resolveJsonModule: true }, ['esm.ts', 'commonjs.cts']],
  ['bundler', { module: 'esnext', moduleResolution: 'bundler' }, ['esm.ts']],
]

/** What the consumer prints, as an ES module and as a CommonJS one. */
export const PRINTED = { 'esm.js': [true, true, true, true, 'personnes', 'string', 'string'], 'commonjs.cjs': [true, true, true] } as const

/**
 * Puts a consumer into a project, with a `tsconfig.<name>.json` for each way of looking packages up; each compiles into `out/<name>`.
 * Returns their names.
 */
export function writeConsumer(project: string): readonly string[] {
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
  for (const file of ['esm.ts', 'commonjs.cts']) copyFileSync(join(sources, file), join(project, file))
  for (const [name, module, files] of LOOKUPS) {
    writeFileSync(join(project, `tsconfig.${name}.json`), JSON.stringify({ compilerOptions: { ...options, ...module, outDir: `out/${name}` }, files }))
  }
  return LOOKUPS.map(([name]) => name)
}
