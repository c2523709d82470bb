import * as fc from 'fast-check'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plain, plainLines } from '../src/print/printable.ts'
import { printJson } from '../src/print/print-json.ts'
import { filesIn, runIn, temporaryProject, writeIn } from './temporary-project.ts'

/** What strangers put in a text, a name or a key to steer whoever prints it. */
const HOSTILE = [
  '\u001b[31mrouge\u001b[0m',
  '\u001b]8;;https://example.fr\u0007lien\u001b]8;;\u0007',
  '\u009b31mrouge',
  '\u0007\b\u007f',
  '::set-output name=a::b',
  '  ::add-mask::x',
  '##[add-path]x',
  '##vso[task.setvariable variable=a]b',
  'avant\n::error::x',
  'avant\r::error::x',
  'avant\u2028::error::x',
  'a\u202Etxt.exe',
  'a\u2066b\u2069',
  'a\u200Bb',
  'a\u{E0041}b',
  '\uFEFF::x',
]

const isSafe = (text: string): boolean =>
  /^[\P{Cc}\n]*$/u.test(text) && !/[\p{Bidi_Control}\u200B\u2028\u2029\uFEFF\u{E0000}-\u{E007F}]/u.test(text) && !/^\s*::/m.test(text) && !/##(?:vso)?\[/.test(text)

/** The hostile lines that are printed by a few calls; there must be none, and something must be printed. */
async function hostileLines(folder: string, ...calls: readonly (readonly string[])[]): Promise<string[]> {
  const lines: string[] = []
  for (const argv of calls) {
    const { out, err } = await runIn(folder, ...argv)
    if (out + err === '') lines.push(`nothing is printed by ${argv.join(' ')}`)
    lines.push(...`${out}\n${err}`.split('\n').filter((line) => !isSafe(line)))
  }
  return lines
}

describe('nothing that is printed can steer a terminal or a build service', () => {
  it('in a text', async () => {
    const texts = HOSTILE.map((hostile, index) => [`seeds/a${index}.txt`, `${hostile}\nAnne Roux explique : « ${hostile} et voilà une phrase ».\n${hostile} le 45/13/2015\n`] as const)
    const folder = temporaryProject(Object.fromEntries(texts))
    expect(await hostileLines(folder, ['read', 'seeds'], ['extract'], ...texts.map(([path]) => ['read', path, '--json']))).toEqual([])
  })

  it('in a side file and in a registry file', async () => {
    const files = HOSTILE.flatMap((hostile, index) => {
      const yaml = JSON.stringify(hostile)
      return [
        [`seeds/a${index}.txt`, 'Un titre de quelques mots\nUn texte.\n'],
        [`seeds/a${index}.yaml`, `publisher: ${yaml}\n${yaml}: x\narticles:\n  - starts: ${yaml}\n`],
        [`seeds/b${index}.txt`, 'Un titre de quelques mots\nUn texte.\n'],
        [`seeds/b${index}.yaml`, `articles:\n  - starts: ${JSON.stringify(`x${hostile}`)}\n`],
        [`registry/works/a${index}.yaml`, `name: ${yaml}\nclassification: ${yaml}\n`],
        [`registry/people/b${index}.yaml`, `${yaml}: [x\n`],
      ] as const
    })
    expect(await hostileLines(temporaryProject(Object.fromEntries(files)), ['read', 'seeds'], ['extract'])).toEqual([])
  })

  it('in the name of a file', async () => {
    const folder = temporaryProject()
    const names = HOSTILE.filter((name) => !name.includes('/'))
    for (const name of names) {
      for (const path of [`seeds/${name}.txt`, `seeds/${name}.yaml`, `seeds/${name}.pdf`, `registry/works/${name}.yaml`, `registry/${name}/a.yaml`]) writeIn(folder, path, 'name: x\n')
      writeIn(folder, `${name}.txt`, '')
      writeIn(folder, `packages/data/records/${name}.json`, '')
    }
    expect(await hostileLines(folder, ['extract', '--check'], ['extract'], ['read', 'seeds'], ['read', '.'], ['read', '::set-output name=a::b.txt'], ['read', `${names[0]}.txt`, '--out', names[0] ?? ''])).toEqual([])
  })

  it.each(HOSTILE)('in an argument: %j', async (hostile) => {
    const folder = temporaryProject()
    const calls = [[hostile], ['read', hostile], ['read', `--${hostile}`], ['read', 'seeds', '--registry', hostile], ['read', 'seeds', '--out', `seeds/bonne.txt/${hostile}`], ['extract', hostile]]
    expect(await hostileLines(folder, ...calls)).toEqual([])
  })

  it('keeps a long name from filling the screen', async () => {
    const { err } = await runIn(temporaryProject({ 'seeds/bonne.yaml': `${'k'.repeat(9000)}: x\n` }), 'extract')
    expect(err.length).toBeLessThan(2000)
  })

  it('holds for any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom(...HOSTILE, ' ', '\n', 'a')).map((parts) => parts.join(''))), (text) => {
      expect(isSafe(plain(text))).toBe(true)
      expect(plain(text)).not.toContain('\n')
      expect(isSafe(plainLines(text))).toBe(true)
    }))
  })

  it('leaves good French as it is', () => {
    const french = '«\u00A0L’œuvre du cœur\u00A0»\u202F: 4\u202F500 €, « Ça » — où\u00A0? … 👩‍💻 ::'
    expect(plain(french)).toBe(french)
  })
})

describe('the JSON that is written', () => {
  it('says the same with hidden characters as escapes', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.constantFrom(...HOSTILE), (value, hostile) => {
      const text = printJson({ value, hostile })
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify({ value, hostile })))
      expect(/^[\P{Cc}\n]*$/u.test(text)).toBe(true)
      expect(text).not.toMatch(/[\p{Bidi_Control}\u2028\u{E0000}-\u{E007F}]/u)
    }))
  })

  it('is so in a record', async () => {
    const folder = temporaryProject({ 'seeds/a.txt': 'Un titre de \u202Equelques mots\nUn texte.\n' })
    await runIn(folder, 'extract')
    const record = filesIn(join(folder, 'packages/data/records/seeds'))['a.json'] ?? ''
    expect(record).toContain('"name": "Un titre de \\u202equelques mots"')
  })
})
