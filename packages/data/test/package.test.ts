import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { afterAll, describe, expect, test } from 'vitest'
import { measureBundle, measureSizes } from '../scripts/measure-sizes.ts'
import { modules } from '../scripts/package-exports.ts'
import { publishedLists } from '../scripts/published-lists.ts'
import { readmeExamples } from '../scripts/readme-examples.ts'
import { PRINTED, writeConsumer } from './packed-consumer.ts'
import { packPackage } from './packed-package.ts'

const here = fileURLToPath(new URL('./', import.meta.url))
const packed = packPackage()
afterAll(packed.remove)

const read = (path: string): string => readFileSync(join(packed.folder, path), 'utf8')
const run = (...args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: packed.project, encoding: 'utf8' })

describe('the tarball', () => {
  test('holds what is listed in tarball-files.txt, and nothing else', () => {
    const list = join(here, 'tarball-files.txt')
    if (process.env['UPDATE'] === '1')
      writeFileSync(list, `${[...new Set(packed.files.map(withPlaceholder))].sort().join('\n')}\n`)
    const wanted = readFileSync(list, 'utf8').trim().split('\n').flatMap(withLists).sort()
    expect(packed.files, 'look at the difference; if it is meant, run the test once more with UPDATE=1').toEqual(wanted)
  })

  test('has no dependency', () => {
    expect(
      Object.keys(JSON.parse(read('package.json')) as object).filter((field) => /dependencies$/i.test(field)),
    ).toEqual(['devDependencies'])
  })

  test('imports nothing but its own modules, and names no path of this machine', () => {
    for (const path of packed.files.filter((file) => /^dist\/.*\.(?:js|d\.ts)$/.test(file))) {
      // `from "./people.js";` at the end of a line, `import "zod";` at its start, `import("zod")`.
      const specifiers = [...read(path).matchAll(/(?:\bfrom |^import |\bimport\()"([^"]*)"/gm)].map(
        (match) => match[1] ?? '',
      )
      const strangers = specifiers.filter((specifier) => !/^\.\/[a-z-]+\.js$/.test(specifier))
      expect({ path, strangers }).toEqual({ path, strangers: [] })
    }
    const repository = fileURLToPath(new URL('../../../', import.meta.url))
    for (const path of packed.files) {
      expect({ path, found: read(path).includes(repository) }).toEqual({ path, found: false })
    }
  })

  test('is clean for publint', async () => {
    expect((await publint({ pkgDir: packed.folder, pack: false, strict: true })).messages).toEqual([])
  })

  test('is clean for "are the types wrong", as a package of ES modules', async () => {
    const analysis = await checkPackage(createPackageFromTarballData(packed.tarball))
    if (analysis.types === false) throw new Error('no types were found')
    // The profile "esm-only" leaves aside who resolves without `exports`, and who cannot require an ES module.
    const others = ['node10', 'node16-cjs']
    const isOurs = (problem: object): boolean =>
      !('resolutionKind' in problem && others.includes(String(problem.resolutionKind)))
    expect(analysis.problems.filter(isOurs)).toEqual([])
    expect(Object.keys(analysis.entrypoints)).toEqual(
      expect.arrayContaining(['.', ...modules.map((name) => `./${name}`)]),
    )
  })
})

describe('a consumer outside the workspace', () => {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')
  test.each(writeConsumer(packed.project))('compiles with TypeScript (%s)', (name) => {
    expect(run(tsc, '-p', `tsconfig.${name}.json`)).toBe('')
  })

  test('imports it', () => {
    expect(JSON.parse(run('out/nodenext/esm.js'))).toEqual(PRINTED['esm.js'])
  })

  test('requires it', () => {
    expect(JSON.parse(run('out/nodenext/commonjs.cjs'))).toEqual(PRINTED['commonjs.cjs'])
  })

  test('imports the JSON files and their schemas', () => {
    const paths = publishedLists.flatMap(({ plural, singular }) => [
      `json/${plural}.json`,
      `schema/${singular}.schema.json`,
    ])
    const lines = paths.map((path, index) => `import value${index} from '@garrigue/data/${path}' with { type: 'json' }`)
    const values = paths.map((_, index) => `value${index}`).join(', ')
    writeFileSync(
      join(packed.project, 'json.js'),
      [...lines, `console.log([${values}].map((value) => typeof value).join())`].join('\n'),
    )
    expect(run('json.js').trim()).toBe(paths.map(() => 'object').join())
  })

  const examples = readmeExamples(read('README.md'))
  test.each(examples.map(({ code }, index) => [index + 1, code]))("runs the README's example %i", (index, code) => {
    writeFileSync(join(packed.project, `example-${index}.js`), code)
    const printed = run(`example-${index}.js`).trim()
    expect(printed).not.toBe('')
    expect(printed.replaceAll('no-such-entity undefined', '')).not.toMatch(/null|NaN|\[object|false/)
  })

  test('is shown an example of every export', async () => {
    const names = Object.keys((await import(pathToFileURL(join(packed.folder, 'dist', 'index.js')).href)) as object)
    const code = examples.map((example) => example.code).join('\n')
    expect(names.filter((name) => !new RegExp(String.raw`\b${name}\b`).test(code))).toEqual([])
  })

  test('asks the three questions of the README in under ten lines each', () => {
    for (const { code } of examples.slice(0, 3)) expect(code.trim().split('\n').length).toBeLessThan(10)
  })
})

describe('sizes', () => {
  const kilobyte = 1000

  test('stay within their budgets', async () => {
    const sizes = await measureSizes(join(packed.folder, 'dist'))
    console.log(
      sizes.map(({ specifier, minified, gzip }) => `${specifier}: ${minified} bytes minified, ${gzip} gzip`).join('\n'),
    )
    const gzipOf = (specifier: string): number => sizes.find((size) => size.specifier === specifier)?.gzip ?? Number.NaN
    expect(
      gzipOf('@garrigue/data'),
      'split the lists by year, or take some out of the root; never raise it silently',
    ).toBeLessThan(60 * kilobyte)
    expect(gzipOf('@garrigue/data/ids')).toBeLessThan(5 * kilobyte)
  })

  test('count only what is used: an unused list or function is dropped, even through the root', async () => {
    const bundle = (contents: string): ReturnType<typeof measureBundle> =>
      measureBundle({ stdin: { contents, resolveDir: packed.project } })
    const nothing = await bundle("import '@garrigue/data'")
    const ids = await bundle("import { workIds } from '@garrigue/data/ids'; console.log(workIds)")
    const sameIds = await bundle("import { workIds } from '@garrigue/data'; console.log(workIds)")
    const list = await bundle("import { works } from '@garrigue/data'; console.log(works)")
    const printed = {
      'a bare import': nothing,
      'the ids of works': ids,
      'the same through the root': sameIds,
      'the list of works': list,
    }
    for (const [what, { minified }] of Object.entries(printed)) console.log(`${what}: ${minified} bytes minified`)
    expect(nothing.text).toBe('')
    expect(ids.minified).toBeLessThan(2 * kilobyte)
    expect(ids.text).not.toContain('JSON.parse')
    expect(sameIds.text).toBe(ids.text)
    expect(list.text.match(/JSON\.parse/g)).toHaveLength(1)
  })
})

function withPlaceholder(path: string): string {
  const [, folder, name, rest] = /^(dist|json|schema)\/([a-z-]+)(\..+)$/.exec(path) ?? []
  const list = publishedLists.find(({ singular, plural }) => name === (folder === 'schema' ? singular : plural))
  return list === undefined ? path : `${folder ?? ''}/${folder === 'schema' ? '<kind>' : '<list>'}${rest ?? ''}`
}

function withLists(path: string): readonly string[] {
  if (path.includes('<list>')) return publishedLists.map(({ plural }) => path.replace('<list>', plural))
  return path.includes('<kind>') ? publishedLists.map(({ singular }) => path.replace('<kind>', singular)) : [path]
}
