import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '../language/locale.ts'
import { wordsIn } from '../words/words-in.ts'
import { describeType } from './describe-type.ts'
import { EXAMPLE } from './example.ts'
import { shapes } from './json-schema.ts'
import { filesByFormat, kilobytes, type Manifest } from './manifest.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = `${root}dist/donnees/`
const manifest = JSON.parse(readFileSync(`${folder}manifest.json`, 'utf8')) as Manifest
const words = wordsIn('fr')

describe('the downloads', () => {
  it('stand beside the site as the manifest says, and are the only files there', () => {
    expect(manifest.files.length).toBeGreaterThan(20)
    for (const { path, bytes, sha256 } of manifest.files) {
      const content = readFileSync(folder + path)
      expect([path, content.length, createHash('sha256').update(content).digest('hex')]).toEqual([path, bytes, sha256])
    }
    const present = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
    const data = present.filter((path) => statSync(folder + path).isFile() && !path.endsWith('.html') && !path.endsWith('.schema.json'))
    expect(data.toSorted()).toEqual([...manifest.files.map(({ path }) => path), 'manifest.json'].toSorted())
  })

  it.each(LOCALES)('have words in %s for every format', (locale) => {
    expect(filesByFormat(manifest).filter(({ format }) => !(format in wordsIn(locale).data.formats))).toEqual([])
  })

  it('have their sizes in kilobytes', () => {
    expect([2478, 40, 1_000_000].map(kilobytes)).toEqual([2.5, 0, 1000])
  })

  it('have an example that runs, and prints words of the press', () => {
    expect(execFileSync(process.execPath, ['--input-type=module', '--eval', EXAMPLE], { cwd: root, encoding: 'utf8' })).toMatch(/2015-\d\d-\d\d .+ : « .+ »/)
  })
})

describe('the shapes', () => {
  it('are those of the records first', () => {
    expect(shapes.slice(0, 3).map(({ name }) => name)).toEqual(['organization', 'person', 'place'])
    expect(shapes.map(({ name }) => name)).toContain('rule-page')
  })

  it.each(LOCALES)('have a meaning in %s for each of their fields', (locale) => {
    const known: Readonly<Record<string, string>> = wordsIn(locale).fields
    const fields = shapes.flatMap(({ schema }) => Object.keys(schema.properties ?? {}))
    expect([...new Set(fields)].filter((field) => !(field in known))).toEqual([])
    expect(Object.keys(known).filter((field) => !fields.includes(field))).toEqual([])
  })

  it.each([
    [{ type: 'string' }, 'texte', []],
    [{ type: ['string', 'null'] }, 'texte ou rien', []],
    [{ type: 'array', items: { type: 'object' } }, 'liste (objet)', []],
    [{ type: 'string', enum: ['full', 'facts'] }, 'texte', ['full', 'facts']],
    [{ type: 'string', const: 'role' }, 'texte', ['role']],
    [{ anyOf: [{ type: 'object' }, { type: 'null' }] }, 'objet ou rien', []],
  ])('tell what %j holds', (schema, type, values) => {
    expect(describeType(schema, words)).toEqual({ words: type, values })
  })
})
