import { describe, expect, it } from 'vitest'
import { BODY, check, second, side, SIDE, TODAY } from './checked.ts'
import { filesIn, parseMessages, runAmong, runIn, temporaryProject, type Ended, type Files } from './temporary-project.ts'

describe('garrigue check', () => {
  it('says that all is well, and exits with 0', async () => {
    const { code, out } = await check({})
    expect(out.replaceAll('\u00A0', ' ')).toBe('1 texte, 3 entités : rien à signaler.')
    expect(code).toBe(0)
  })

  it('fails on a warning when it is strict', async () => {
    const fails = side((yaml) => yaml.replace('rights: excerpt\n', ''))
    expect((await check(fails)).code).toBe(0)
    expect((await check(fails, undefined, '--strict')).code).toBe(1)
  })

  it('shows what concerns some files alone', async () => {
    const files = { ...second(`Un autre titre\n${BODY}\n`, 'rights: facts\n'), 'registry/people/roux.yaml': 'name: Roux\n' }
    const { told } = await check(files, undefined, 'seeds/autre.txt')
    expect([...new Set(told.map(({ at }) => at.split(':')[0]))]).toEqual(['seeds/autre.txt', 'seeds/autre.yaml'])
    const folder = temporaryProject(files)
    for (const [path, says] of [['seeds/rien.txt', '« seeds/rien.txt » n’existe pas.'], ['..', '« .. » n’est pas dans ce dépôt.']] as const) {
      const { code, err } = await runIn(folder, 'check', path)
      expect(err.replaceAll('\u00A0', ' ')).toBe(says)
      expect(code).toBe(2)
    }
  })

  it('suggests the near format', async () => {
    const { code, err } = await runIn(temporaryProject(), 'check', '--format', 'jsn')
    expect(err.replaceAll('\u00A0', ' ')).toBe('« jsn » n’est pas un format. Vouliez-vous dire « json » ? Formats : text, json, github.')
    expect(code).toBe(2)
  })

  it('is JSON for programs', async () => {
    const { out } = await check(side((yaml) => yaml.replace('rights: excerpt\n', '')), undefined, '--format', 'json')
    expect(JSON.parse(out)).toMatchObject([{ file: 'seeds/bonne.yaml', line: 1, column: 1, rule: 'rights/not-stated', severity: 'warning', fixable: true }])
  })

  it('is commands for GitHub, which nothing in a text can end or add to', async () => {
    const files = { 'registry/organizations/faux.yaml': 'name: "Faux::error file=x%0A::, a"\n' }
    const { out } = await check(files, undefined, '--format', 'github')
    const lines = out.split('\n')
    expect(lines[0]).toMatch(/^::notice file=registry\/organizations\/faux\.yaml,line=1,col=1,title=registry\/unnamed::Aucun texte ne nomme/)
    expect(lines[0]).toContain('%250A')
    expect(lines.every((line) => /^::(?:error|warning|notice) /.test(line))).toBe(true)
  })

  it('is coloured on a screen that has colours, and only there', async () => {
    const folder = temporaryProject({ ...side((yaml) => yaml.replace('rights: excerpt\n', '')) })
    await runIn(folder, 'extract')
    const written: string[] = []
    const progress: string[] = []
    await runAmong({ today: TODAY, hasColors: true, write: (text) => void written.push(text), progress: (text) => void progress.push(text) }, folder, 'check')
    expect(written.join('')).toContain('\u001B[33mavertissement\u001B[39m')
    expect(progress).toEqual(['Lecture 1/1', ''])
    expect((await runIn(folder, 'check')).out).not.toContain('\u001B')
  })
})

describe('garrigue check --fix', () => {
  it('mends what can be, and nothing else', async () => {
    const files = {
      'seeds/bonne.yaml': SIDE.replace('rights: excerpt\n', '').replace('/a', '/a?utm_source=x'),
      'seeds/autre.txt': `Un autre titre\n${BODY}\n`,
      'registry/organizations/un-journal.yml': 'name: Un Journal\n',
    }
    const { folder, ended } = await fix(files)
    const after = filesIn(folder)
    expect(after['seeds/bonne.yaml']).toBe(`${SIDE.replace('rights: excerpt\n', '')}rights: facts\n`)
    expect(after['seeds/autre.yaml']).toBe('# yaml-language-server: $schema=../packages/schema/json/seed.schema.json\nrights: facts\n')
    expect(after['seeds/autre.txt']).toBe(files['seeds/autre.txt'])
    expect(Object.keys(after)).toContain('registry/organizations/un-journal.yaml')
    expect(Object.keys(after)).not.toContain('registry/organizations/un-journal.yml')
    expect(Object.keys(after)).toContain('packages/data/records/seeds/autre.json')
    expect(parseMessages(ended.out).map(({ rule }) => rule)).not.toContain('records/not-written')
    expect((await runIn(folder, 'extract', '--check')).code).toBe(0)
  })

  it('leaves front matter, lists of articles and clashing names alone', async () => {
    const files = {
      'seeds/autre.md': `---\nurl: https://example.fr/b?utm_source=x\npublisher: la-gazette\npublished: 2015\nauthorNotStated: true\n---\n# Un autre titre\n\n${BODY}\n`,
      'seeds/bonne.yaml': 'articles:\n  - starts: Le numérique\n',
      'registry/organizations/la-gazette.yml': 'name: La Gazette\n',
    }
    const { folder } = await fix(files)
    expect(filesIn(folder)).toMatchObject(files)
  })

  async function fix(files: Files): Promise<{ readonly folder: string; readonly ended: Ended }> {
    const folder = temporaryProject(files)
    return { folder, ended: await runAmong({ today: TODAY }, folder, 'check', '--fix') }
  }
})
