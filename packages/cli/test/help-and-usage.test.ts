import { describe, expect, it } from 'vitest'
import { commands } from '../src/commands/index.ts'
import { run } from '../src/run.ts'
import { faultsOfFrench } from './careful-french.ts'
import { runIn, temporaryFolder, temporaryProject } from './temporary-project.ts'

const names = (await runIn('.', '--help')).out.split('\n').flatMap((line) => /^ {2}([a-z]+)(?: [[<]|\s{2})/.exec(line)?.[1] ?? [])
const all = names.filter((name) => name !== 'help')

describe('garrigue --help', () => {
  it('shows the commands, each with what it does, and the exit codes', async () => {
    const { code, out, err } = await runIn('.', '--help')
    expect(out).toContain('Usage\u00A0: garrigue [options] <commande>\n')
    expect(out).toMatch(/\n {2}read \[options\] <chemin>\s+lire un texte/)
    expect(out).toMatch(/\n {2}extract \[options\]\s+écrire les fiches/)
    expect(out).toContain('Codes de sortie\u00A0: 0 tout va bien')
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  it('has one line for each command', () => {
    expect(all.length).toBe(commands.length)
    expect(new Set(all).size).toBe(all.length)
  })

  it('is the same as -h and help, and what is shown when nothing is asked for', async () => {
    const { out } = await runIn('.', '--help')
    expect((await runIn('.', '-h')).out).toBe(out)
    expect((await runIn('.', 'help')).out).toBe(out)
    expect(await runIn('.')).toMatchObject({ code: 2, out: '', err: out })
  })
})

describe.each(all)('garrigue %s --help', (name) => {
  it('says how to call it, with examples', async () => {
    const { code, out, err } = await runIn('.', name, '--help')
    expect(out).toMatch(new RegExp(`^Usage\u00A0: garrigue ${name} \\[options\\]`))
    expect(out).toContain('\nOptions\u00A0:\n')
    expect(out).toMatch(/\n {2}-h, --help +afficher cette aide/)
    expect(out).toMatch(new RegExp(`\nExemples\u00A0:\n {2}garrigue ${name} ?`))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect((await runIn('.', 'help', name)).out).toBe(out)
  })

  it('names every option with what it does', async () => {
    const { out } = await runIn('.', name, '--help')
    const options = out.split('\n').filter((line) => /^ {2}-/.test(line))
    expect(options.length).toBeGreaterThan(0)
    for (const line of options) expect(line).toMatch(/^ {2}(?:-\w, )?--[a-z-]+(?: <[^>]+>)? {2,}\p{Ll}/u)
  })
})

describe('all that is said of the command line', () => {
  it.each([[], ...all.map((name) => [name])])('is careful French: help of %s', async (...argv) => {
    expect(faultsOfFrench((await runIn('.', ...argv, '--help')).out)).toEqual([])
  })

  it('would be found if it were not', () => {
    const bad = ["l'eau", 'mot : suite', '« mot »', '«mot»', 'quoi?', 'etc...', 'Options:', 'error: unknown command']
    expect(bad.filter((text) => faultsOfFrench(text).length === 0)).toEqual([])
    expect(faultsOfFrench('«\u00A0rights: facts\u00A0»\u00A0: l’option, quoi\u00A0? https://example.fr/a?b')).toEqual([])
  })
})

describe('a wrong call', () => {
  it.each<[argv: readonly string[], says: string]>([
    [['red'], 'La commande « red » n’existe pas. Vouliez-vous dire « read » ?'],
    [['extrct', '--check'], 'La commande « extrct » n’existe pas. Vouliez-vous dire « extract » ?'],
    [['zzzzzzzz'], 'La commande « zzzzzzzz » n’existe pas.'],
    [['read', 'seeds', '--jsn'], 'L’option « --jsn » n’existe pas. Vouliez-vous dire « --json » ?'],
    [['read', 'seeds', '--no-registri'], 'L’option « --no-registri » n’existe pas. Vouliez-vous dire « --no-registry » ?'],
    [['read', 'seeds', '--zzzzzzzzzz'], 'L’option « --zzzzzzzzzz » n’existe pas.'],
    [['--zzzzzzzzzz'], 'L’option « --zzzzzzzzzz » n’existe pas.'],
    [['extract', '--chek'], 'L’option « --chek » n’existe pas. Vouliez-vous dire « --check » ?'],
    [['read'], 'Il manque un argument : <chemin>.'],
    [['read', 'seeds', '--out'], 'Il manque ce qui suit l’option : --out <dossier>.'],
    [['read', 'seeds', 'registry'], 'Trop d’arguments pour « read » : 1 attendu, 2 donnés.'],
    [['extract', 'seeds'], 'Trop d’arguments pour « extract » : aucun attendu, 1 donné.'],
    [['red’s \u001b[31m'], 'La commande « red’s \\u001b[31m » n’existe pas.'],
    [["it's"], 'La commande « it\'s » n’existe pas.'],
  ])('%j exits with 2 and says what is wrong, in French', async (argv, says) => {
    const { code, out, err } = await runIn(temporaryProject(), ...argv)
    const [first, ...rest] = err.replaceAll('\u00A0', ' ').split('\n')
    expect(first).toBe(says)
    expect(rest).toEqual(['(« garrigue --help » montre les commandes, « garrigue <commande> --help » leurs options)'])
    expect(faultsOfFrench(err).filter((fault) => !fault.includes("it's"))).toEqual([])
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })
})

describe('a broken promise', () => {
  it('exits with 3, and says where it broke', async () => {
    const err: string[] = []
    const code = await run(['--help'], { out: () => { throw new RangeError('plus rien ne va') }, err: (text) => void err.push(text) }, '.')
    expect(err.join('\n')).toContain('Une promesse de Garrigue est rompue\u00A0; merci de le signaler.\nRangeError: plus rien ne va\n')
    expect(code).toBe(3)
  })

  it('exits with 3 even when nothing more can be said', async () => {
    const refuse = (): never => { throw new Error('fermé') }
    expect(await run(['read', 'nulle-part'], { out: refuse, err: refuse }, temporaryFolder())).toBe(3)
  })
})
