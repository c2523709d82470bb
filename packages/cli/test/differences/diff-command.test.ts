import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { SeedRecords } from '@garrigue/schema'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Delta } from '../../src/differences/make-delta.ts'
import { attribute, entity, figure, mention, passage, projectWith, quote, role, seed, writeRecords, type HandMadeRecords } from '../hand-made-records.ts'
import { faultsOfFrench } from '../careful-french.ts'
import { redact, tracesIn, WRITTEN } from '../redactions/planted-person.ts'
import { filesIn, runIn, temporaryFolder, writeIn } from '../temporary-project.ts'
import { applyDelta, diff, PEOPLE } from './compared.ts'

afterEach(() => void vi.unstubAllEnvs())

const plain = (text: string): string => text.replaceAll('\u00A0', ' ')
const founded = (id: string, year: string): ReturnType<typeof attribute> => attribute(id, passage('un', Number(year)), { subject: 'cluster', attribute: 'founded', value: year, date: { edtf: year, earliest: `${year}-01-01`, latest: `${year}-12-31`, basis: 'explicit' }, ...(year === '1999' ? {} : { assertedBy: { voice: 'quoted', speaker: 'marc-petit' } }) })

const BEFORE = {
  entities: [...PEOPLE, entity('work', 'livre', 'Le Livre')],
  seeds: [seed('un', [role('a', passage('un', 0, 'Anne Roux, présidente'), { person: 'anne-roux', organization: 'cluster' }), quote('b', passage('un', 100, null), { speaker: 'marc-petit' }), founded('f', '1999')])],
}
const AFTER = {
  entities: [...PEOPLE, entity('person', 'a-roux', 'A. Roux')],
  seeds: [seed('un', [role('c', passage('un', 0, 'Anne Roux, fondatrice'), { person: 'anne-roux', organization: 'cluster', title: 'fondatrice' }), figure('d', passage('un', 500, '4 500 entreprises'), { value: 4500 }), founded('f', '1999'), founded('g', '2012')], { mentions: [mention('un', 0, 'Anne Roux', 'person', 'anne-roux')] })],
}

/** A git repository whose last revision has these records and whose working tree has AFTER. */
function gitProject(before: HandMadeRecords = BEFORE): string {
  const folder = projectWith(before)
  const git = (...argv: string[]): void => void execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.fr', '-c', 'init.defaultBranch=main', '-c', 'commit.gpgsign=false', ...argv], { cwd: folder, stdio: 'ignore' })
  git('init')
  git('add', '-A')
  git('commit', '-m', 'avant')
  git('tag', 'v1.0.0')
  rmSync(join(folder, 'packages/data/records'), { recursive: true, force: true })
  writeRecords(join(folder, 'packages/data/records'), AFTER)
  return folder
}

describe('garrigue diff, as text', () => {
  it('says what is lost first, then what is new and what has changed, and which version that asks for', async () => {
    const { code, out, err } = await diff(BEFORE, AFTER)
    expect(plain(out).split('\n')).toEqual([
      'avant → apres',
      '',
      '  personnes      +1    ~0    −0',
      '  œuvres         +0    ~0    −1',
      '  fonctions      +0    ~1    −0',
      '  chiffres       +1    ~0    −0',
      '  propriétés     +1    ~0    −0',
      '  citations      +0    ~0    −1',
      '  mentions       +1    ~0    −0',
      '',
      'Perdues, à regarder (2)',
      '  œuvre : Le Livre (livre) ; son adresse ne mènerait nulle part : l’écrire dans registry/withdrawn.yaml, ou dans le redirectsFrom de qui lui succède',
      '  citation : Marc Petit (un:1)',
      '',
      'Désaccords nouveaux (1)',
      '  Cluster Garrigue, fondation : 1999 | 2012',
      '',
      'Doublons possibles (1)',
      '  personne : A. Roux (a-roux) et Anne Roux (anne-roux)',
      '',
      'Nouvelles (3)',
      '  personne : A. Roux (a-roux)',
      '  chiffre : 4\u202F500 entreprise « 4 500 entreprises » (un:1)',
      '  propriété : Cluster Garrigue, fondation, 2012 « Dix lettre » (un:1)',
      '',
      'Changées (1)',
      '  fonction : Anne Roux, présidente, Cluster Garrigue → Anne Roux, fondatrice, Cluster Garrigue, même question',
      '',
      'Version des données : majeure (1 entité sans redirection, 1 affirmation perdue)',
    ])
    expect({ code, err, faults: faultsOfFrench(out) }).toEqual({ code: 0, err: '', faults: [] })
  })

  it('says so when nothing differs', async () => {
    expect((await diff(BEFORE, BEFORE)).out).toBe('avant → apres\n\nAucune différence.')
  })

  it('is the same whatever the order of the records', async () => {
    const turned = { entities: AFTER.entities.toReversed(), seeds: AFTER.seeds.map((one): SeedRecords => ({ ...one, claims: one.claims.toReversed() })) }
    const normal = (text: string): string => text.replaceAll(/\([0-9a-f]{12}\)/g, '')
    for (const format of ['text', 'markdown']) expect(normal((await diff(BEFORE, turned, '--format', format)).out)).toBe(normal((await diff(BEFORE, AFTER, '--format', format)).out))
  })
})

describe('garrigue diff --format markdown', () => {
  it('is a comment with a table and short lists', async () => {
    const { out } = await diff(BEFORE, AFTER, '--format', 'markdown')
    expect(plain(out)).toContain('<!-- garrigue diff -->\n\n### Garrigue : version majeure (1 entité sans redirection, 1 affirmation perdue)\n\n| | + | ~ | − |\n|---|--:|--:|--:|\n| personnes | 1 | 0 | 0 |\n')
    expect(plain(out)).toContain('**Perdues, à regarder** (2)\n\n- œuvre : Le Livre (livre) ; son adresse')
    const many = { entities: Array.from({ length: 50 }, (_, index) => entity('place', `lieu-${index}`, `Lieu ${'abcdefghij'[index % 10]}${'klmno'[Math.floor(index / 10)]}${'x'.repeat(index)}`)) }
    expect((await diff({ entities: [] }, many, '--format', 'markdown')).out).toContain('- … et 30 autres')
  })

  it('lets no text make a heading, a link, a mention, a table or HTML of it', async () => {
    const hostile = '@quelqu’un <img src=x> [lien](https://mal.example) | `code` *gras* # titre www.mal.example <!-- x'
    const { out } = await diff({ entities: PEOPLE }, { entities: [...PEOPLE, entity('person', 'x', hostile)] }, '--format', 'markdown')
    const line = out.split('\n').find((one) => one.includes('quelqu’un')) ?? ''
    expect(line).not.toMatch(/[@<>[\]|`*]|:\/\/|www\.|(?<!&)#/)
    expect(line.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))).toContain(hostile)
  })
})

describe('garrigue diff between revisions', () => {
  it('compares the last revision with the working tree when nothing is said', async () => {
    const folder = gitProject()
    const { code, out } = await runIn(folder, 'diff')
    expect([code, out.split('\n')[0]]).toEqual([0, 'git:HEAD → packages/data/records'])
    const { folder: other, ...between } = await diff(BEFORE, AFTER)
    expect(other).not.toBe('')
    expect(out.split('\n').slice(1)).toEqual(between.out.split('\n').slice(1))
  })

  it('takes a tag, a folder of records, or a whole repository', async () => {
    const folder = gitProject()
    const changed = (await runIn(folder, 'diff')).out.split('\n').slice(1)
    for (const [from, to] of [['git:v1.0.0', 'packages/data/records'], ['git:HEAD', '.'], ['git:main', folder]]) expect((await runIn(folder, 'diff', from ?? '', to ?? '')).out.split('\n').slice(1)).toEqual(changed)
    expect((await runIn(join(folder, 'packages'), 'diff', 'git:v1.0.0', 'git:HEAD')).out).toContain('Aucune différence.')
  })

  it('takes everything for new when the revision had no records yet', async () => {
    expect(plain((await runIn(gitProject({}), 'diff')).out)).toContain('Version des données : mineure (4 entités de plus, 1 source de plus, 4 affirmations de plus, 1 mention de plus)')
  })
})

describe('garrigue diff --changeset', () => {
  it('writes what asks for the version of the data, in the place of an earlier one from the same start', async () => {
    const folder = gitProject()
    writeIn(folder, '.changeset/autre.md', "---\n'@garrigue/cli': patch\n---\n\nAutre.\n")
    const first = await runIn(folder, 'diff', '--changeset')
    expect(first.err).toMatch(/^\.changeset\/data-[0-9a-f]{8}-[0-9a-f]{8}\.md demande une version major de @garrigue\/data\.$/)
    const written = (): [string, string][] => Object.entries(filesIn(join(folder, '.changeset'))).filter(([path]) => path !== 'autre.md')
    expect(written().map(([, text]) => text)).toEqual(["---\n'@garrigue/data': major\n---\n\npersonnes +1, œuvres −1, fonctions ~1, chiffres +1, propriétés +1, citations −1, mentions +1\n"])
    const before = written()
    await runIn(folder, 'diff', '--changeset')
    expect(written()).toEqual(before)
    writeIn(folder, 'packages/data/records/entities/works/livre.json', JSON.stringify(BEFORE.entities.at(-1)))
    await runIn(folder, 'diff', '--changeset')
    expect(written()).toHaveLength(1)
    expect(written()).not.toEqual(before)
    expect(existsSync(join(folder, '.changeset/autre.md'))).toBe(true)
  })

  it('writes nothing, and takes an earlier one back, when nothing differs any more', async () => {
    const folder = gitProject()
    await runIn(folder, 'diff', '--changeset')
    expect(Object.keys(filesIn(join(folder, '.changeset')))).toHaveLength(1)
    const { err } = await runIn(folder, 'diff', 'git:HEAD', 'git:HEAD', '--changeset')
    expect([plain(err), filesIn(join(folder, '.changeset'))]).toEqual(['Rien à écrire dans .changeset : aucune différence.', {}])
  })
})

describe('what is lost for good', () => {
  it('is asked for at its address, unless the list of what was withdrawn has it; a person is not', async () => {
    const before = { entities: [entity('work', 'livre', 'Le Livre'), entity('place', 'salle', 'La Salle'), entity('person', 'anne-roux', 'Anne Roux')] }
    const { out } = await diff(before, { entities: [], withdrawn: [{ id: 'livre', kind: 'work', on: '2026-11-22', because: 'mistaken' }] })
    expect(plain(out)).toContain('œuvre : Le Livre (livre) ; son adresse dit qu’elle est retirée\n')
    expect(plain(out)).toMatch(/lieu : La Salle \(salle\) ; son adresse ne mènerait nulle part/)
    expect(plain(out)).toContain('personne : Anne Roux (anne-roux)\n')
  })
})

describe('garrigue diff --delta', () => {
  it('makes one version of another', async () => {
    const renamed = { ...AFTER, entities: [...AFTER.entities.filter(({ id }) => id !== 'cluster'), entity('organization', 'garrigue', 'Cluster Garrigue', { redirectsFrom: ['cluster'] })] }
    for (const [from, to] of [[BEFORE, AFTER], [AFTER, BEFORE], [BEFORE, renamed], [BEFORE, BEFORE]] as const) {
      const { folder } = await diff(from, to, '--delta', 'delta.json')
      const delta = JSON.parse(readFileSync(join(folder, 'delta.json'), 'utf8')) as Delta
      const nothing = { entities: { put: [], removed: [] }, sources: { put: [], removed: [] }, claims: { put: [], removed: [] }, mentions: { added: [], removed: [] } } as unknown as Delta
      expect(applyDelta(from, delta)).toEqual(applyDelta(to, nothing))
    }
  })

  it('tells which claim says something else under which new id, and leads renamed ids on', async () => {
    const { folder } = await diff(BEFORE, { ...AFTER, entities: [entity('person', 'anne-roux', 'Anne Roux', { redirectsFrom: ['marc-petit'] }), ...PEOPLE.slice(2)] }, '--delta', 'delta.json')
    const { entities, claims, bump } = JSON.parse(readFileSync(join(folder, 'delta.json'), 'utf8')) as Delta
    expect([claims.replaced, entities.redirects, bump]).toEqual([{ 'c-aaaaaaaaaaaa': 'c-caaaaaaaaaaa' }, { 'marc-petit': 'anne-roux' }, 'major'])
  })
})

describe('somebody who asked to be named no more', () => {
  const named = { entities: [entity('person', 'eloise-anne-brulart-oeuvrard', 'Éloïse-Anne Brûlart-Œuvrard')], seeds: [seed('un', [quote('a', passage('un', 0, 'Madame Éloïse Brûlart-Œuvrard'))])] }

  async function removedProject(): Promise<string> {
    const folder = projectWith({ seeds: [seed('un', [])] })
    writeIn(folder, 'nom.txt', WRITTEN)
    await redact(folder)
    writeRecords(join(folder, 'avant'), named)
    return folder
  }

  it.each(['text', 'markdown', 'json'])('is not named by what tells that the name went: %s', async (format) => {
    const folder = await removedProject()
    const { code, out, err } = await runIn(folder, 'diff', 'avant', '--format', format, '--delta', 'delta.json', '--changeset')
    expect([code, tracesIn(out + err), tracesIn(readFileSync(join(folder, 'delta.json'), 'utf8')), tracesIn(Object.values(filesIn(join(folder, '.changeset'))).join())]).toEqual([0, [], [], []])
    expect(out).toContain('█')
    if (format === 'json') expect(JSON.parse(out)).toHaveProperty('version.bump', 'major')
  })

  it('keeps it from telling anything without the key', async () => {
    const folder = await removedProject()
    vi.stubEnv('GARRIGUE_REDACTION_KEY', undefined)
    const { code, out, err } = await runIn(folder, 'diff', 'avant')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('GARRIGUE_REDACTION_KEY')
  })
})

describe('what is refused', () => {
  it.each<[what: string, argv: readonly string[], says: string]>([
    ['a folder without records', ['avant', 'registry'], '« registry » n’est pas un dossier de fiches : il y manque seeds/ ou entities/. Une révision s’écrit « git:main ».'],
    ['a folder that is not there', ['nulle-part'], '« nulle-part » n’est pas un dossier de fiches : il y manque seeds/ ou entities/. Une révision s’écrit « git:main ».'],
    ['a revision that is none', ['git:v9.9.9'], 'Ce dépôt n’a pas de révision « v9.9.9 » (ou git n’est pas là).'],
    ['an option of git in its place', ['git:--output=x'], '« git:--output=x » : une révision est attendue après « git: », comme git:main ou git:HEAD~1.'],
    ['a command in its place', ['git:main;rm -rf x'], '« git:main;rm -rf x » : une révision est attendue après « git: », comme git:main ou git:HEAD~1.'],
    ['a format that is none', ['avant', '--format', 'marckdown'], '« marckdown » n’est pas un format. Vouliez-vous dire « markdown » ? Formats : text, markdown, json.'],
    ['two empty folders', ['vide', 'vide'], 'Il n’y a de fiches ni dans « vide » ni dans « vide ».'],
    ['a record that is no JSON', ['avant', 'casse'], '« seeds/un.json », dans « casse », n’est pas du JSON.'],
  ])('%s', async (_, argv, says) => {
    const folder = gitProject()
    writeRecords(join(folder, 'avant'), BEFORE)
    writeIn(folder, 'casse/seeds/un.json', '{')
    for (const path of ['vide/seeds/.keep', 'vide/entities/.keep']) writeIn(folder, path, '')
    const { code, out, err } = await runIn(folder, 'diff', ...argv)
    expect([code, out, plain(err)]).toEqual([2, '', says])
  })

  it('a changeset outside of a repository', async () => {
    expect((await runIn(temporaryFolder(), 'diff', 'a', 'b', '--changeset')).code).toBe(2)
  })
})
