import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Quality } from '../src/evaluation/quality.ts'
import { faultsOfFrench } from './careful-french.ts'
import { GOOD_TEXT, runIn, temporaryFolder, temporaryProject, writeIn } from './temporary-project.ts'

const GOLD = 'packages/core/gold'
const FLOORS = `${GOLD}/floors.json`
const MARKED = GOOD_TEXT.trimEnd().replace('Nous voulons aller plus loin ensemble', '⟦quo:anne-roux|Nous voulons aller plus loin ensemble⟧').replace('Anne Roux', '⟦per:anne-roux|Anne Roux⟧').replace('Cluster Garrigue', '⟦org:cluster-garrigue|Cluster Garrigue⟧')
const TABLES = '[articles]\n1-3 | Le numérique avance en région | 2015-05-06 | la-gazette | ? | -\n[zones]\n1 | title\n2-3 | paragraph\n[relations]\n[notes]\n'

/** A repository with one annotated seed, and one annotated page whose third line is taken for what it is not. */
function project(): string {
  return temporaryProject({
    [`${GOLD}/seeds/bonne.gold`]: `${MARKED}\n=====\n${TABLES}`,
    [`${GOLD}/pages/page.txt`]: GOOD_TEXT,
    [`${GOLD}/pages/page.gold`]: `${MARKED.replace('La salle', '⟦pla:salle|La salle⟧')}\n=====\n${TABLES.replace('2-3 | paragraph', '2 | paragraph\n3 | caption')}`,
  })
}

const qualityOf = (out: string): Quality => JSON.parse(out) as Quality

describe('garrigue evaluate', () => {
  it('shows one table a set, in careful French, with the same widths of columns', async () => {
    const { code, out, err } = await runIn(project(), 'evaluate')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(faultsOfFrench(out)).toEqual([])
    expect(out.split('\n').filter((line) => /^\S/.test(line)).map((line) => line.split('\u00A0')[0])).toEqual(['seeds', 'seeds-alone', 'pages'])
    const [head = '', ...rows] = out.split('\n\n')[0]?.split('\n').slice(1) ?? []
    expect(head).toMatch(/^ {2}mesure +annoté +lu +juste +précision +rappel +F1$/)
    for (const row of rows) expect(row).toHaveLength(head.length)
    expect(rows.find((row) => row.startsWith('  quotes'))?.trim().split(/ +/)).toEqual(['quotes', '1', '1', '1', '1,000', '1,000', '1,000'])
  })

  it('reads the seeds with what is known, then from their words alone', async () => {
    const { sets } = qualityOf((await runIn(project(), 'evaluate', '--json')).out)
    expect(Object.keys(sets)).toEqual(['seeds', 'seeds-alone', 'pages'])
    expect(sets['seeds']?.measures['published']).toMatchObject({ gold: 1, read: 1, hit: 1 })
    expect(sets['seeds-alone']?.measures['published']).toMatchObject({ gold: 1, read: 0, hit: 0, precision: null, recall: 0, f1: 0 })
    expect(sets['seeds']?.texts).toEqual(['bonne'])
  })

  it('--set takes one of them', async () => {
    const { out } = await runIn(project(), 'evaluate', '--set', 'pages', '--json')
    expect(Object.keys(qualityOf(out).sets)).toEqual(['pages'])
  })

  it('--misses shows what is missed, in excess or taken for something else, with its place', async () => {
    const folder = project()
    const places = (await runIn(folder, 'evaluate', '--set', 'pages', '--misses', 'mentions.place')).out
    expect(places.replaceAll('\u00A0', ' ')).toContain(`pages, mentions.place : 1 écart\n  ${GOLD}/pages/page.txt:3:1  manqué  « La salle »  annoté place salle`)
    const zones = (await runIn(folder, 'evaluate', '--set', 'pages', '--misses', 'zones')).out
    expect(zones.replaceAll('\u00A0', ' ')).toContain(`${GOLD}/pages/page.txt:3:1  confondu  « La salle est comble et les questions fusent jusque tard dans la soirée… »  annoté caption, lu paragraph`)
    expect((await runIn(folder, 'evaluate', '--set', 'seeds', '--misses', 'zones')).out).toContain('rien de manqué, rien en trop')
  })

  it('--by-rule shows what each rule gets right and wrong', async () => {
    const { out } = await runIn(project(), 'evaluate', '--set', 'seeds', '--by-rule')
    expect(out).toMatch(/\nseeds, par règle\n {2}règle +mesure +juste +faux\n/)
    expect(out).toMatch(/\n {2}quote\/[a-z-]+ +quotes +1 +0\n/)
  })

  it('leaves a text with a faulty annotation out, and exits with 1', async () => {
    const folder = project()
    writeIn(folder, `${GOLD}/pages/page.gold`, 'x\n=====\n')
    const { code, out, messages } = await runIn(folder, 'evaluate', '--json')
    expect(messages.map(({ rule }) => rule)).toContain('gold/text-differs')
    expect(qualityOf(out).sets['pages']?.texts).toEqual([])
    expect(code).toBe(1)
  })
})

describe('the floors', () => {
  const floors = (folder: string): Record<string, Record<string, Record<string, number>>> => JSON.parse(readFileSync(join(folder, FLOORS), 'utf8')) as Record<string, Record<string, Record<string, number>>>
  const annotateMore = (folder: string): void => writeIn(folder, `${GOLD}/seeds/bonne.gold`, `${MARKED.replace('La salle', '⟦pla:salle|La salle⟧')}\n=====\n${TABLES}`)

  it('hold nothing until they are written', async () => {
    const folder = project()
    expect(await runIn(folder, 'evaluate', '--floors')).toMatchObject({ code: 0, err: '' })
    expect(existsSync(join(folder, FLOORS))).toBe(false)
  })

  it('are what is reached, rounded down, one measure a line; what is never read has none', async () => {
    const folder = project()
    annotateMore(folder)
    expect(await runIn(folder, 'evaluate', '--update-floors')).toMatchObject({ code: 0, err: '' })
    expect(floors(folder)['seeds']?.['mentions']).toEqual({ precision: 1, recall: 0.666, f1: 0.8 })
    expect(floors(folder)['seeds']?.['mentions.place']).toBeUndefined()
    expect(readFileSync(join(folder, FLOORS), 'utf8')).toContain('\n    "mentions": { "precision": 1, "recall": 0.666, "f1": 0.8 },\n')
    expect(await runIn(folder, 'evaluate', '--floors')).toMatchObject({ code: 0, err: '' })
  })

  it('say what falls below, with the figure and the floor, where the floor is written', async () => {
    const folder = project()
    await runIn(folder, 'evaluate', '--update-floors')
    annotateMore(folder)
    const { code, err, messages } = await runIn(folder, 'evaluate', '--floors', '--set', 'seeds')
    const line = readFileSync(join(folder, FLOORS), 'utf8').split('\n').findIndex((one) => one.includes('"mentions":')) + 1
    expect(messages.map(({ at, rule }) => [at, rule])).toEqual([[`${FLOORS}:${line}:5`, 'gold/below-floor'], [`${FLOORS}:${line}:5`, 'gold/below-floor']])
    expect(messages[0]?.text.replaceAll('\u00A0', ' ')).toBe('Jeu « seeds », mesure « mentions » : un rappel de 0,6666, sous son plancher de 1,000.')
    expect(faultsOfFrench(err)).toEqual([])
    expect(code).toBe(1)
  })

  it('rise, and fall only when that is asked for', async () => {
    const folder = project()
    await runIn(folder, 'evaluate', '--update-floors')
    annotateMore(folder)
    expect(await runIn(folder, 'evaluate', '--update-floors')).toMatchObject({ code: 1 })
    expect(floors(folder)['seeds']?.['mentions']?.['recall']).toBe(1)
    expect(await runIn(folder, 'evaluate', '--update-floors', '--lower', '--set', 'seeds')).toMatchObject({ code: 0, err: '' })
    expect(floors(folder)['seeds']?.['mentions']?.['recall']).toBe(0.666)
    expect(Object.keys(floors(folder))).toEqual(['seeds', 'seeds-alone', 'pages'])
  })

  it('are told when what they hold is measured no more', async () => {
    const folder = project()
    writeIn(folder, FLOORS, '{ "seeds": { "quotes": { "f1": 1 }, "rumours": { "f1": 0.5 } } }')
    const { code, messages } = await runIn(folder, 'evaluate', '--floors')
    expect(messages).toMatchObject([{ at: `${FLOORS}:1:37`, rule: 'gold/not-measured' }])
    expect(code).toBe(1)
  })

  it.each(['{', '[]', '{ "seeds": { "quotes": { "f1": 2 } } }', '{ "seeds": { "quotes": { "f": 1 } } }'])('are not overwritten when they cannot be read: %s', async (content) => {
    const folder = project()
    writeIn(folder, FLOORS, content)
    const { code, messages } = await runIn(folder, 'evaluate', '--update-floors')
    expect(messages.map(({ rule }) => rule)).toEqual(['gold/bad-floors'])
    expect(readFileSync(join(folder, FLOORS), 'utf8')).toBe(content)
    expect(code).toBe(1)
  })

  it('are not raised on the ground of a faulty annotation', async () => {
    const folder = project()
    writeIn(folder, `${GOLD}/pages/page.gold`, 'x\n=====\n')
    expect((await runIn(folder, 'evaluate', '--update-floors')).code).toBe(1)
    expect(existsSync(join(folder, FLOORS))).toBe(false)
  })
})

describe('what cannot be asked for', () => {
  it.each<[argv: readonly string[], says: string]>([
    [['--set', 'page'], '« page » n’est pas un jeu de textes. Vouliez-vous dire « pages » ? Jeux : seeds, seeds-alone, pages, further-pages.'],
    [['--misses', 'quote'], '« quote » n’est pas une mesure. Vouliez-vous dire « quotes » ? Mesures : zones, articles,'],
    [['--misses', 'quotes', '--json'], '« --misses » ne va pas avec « --json »'],
    [['--lower'], '« --lower » ne va qu’avec « --update-floors ».'],
  ])('%j exits with 2', async (argv, says) => {
    const { code, out, err } = await runIn(project(), 'evaluate', ...argv)
    expect(err.replaceAll('\u00A0', ' ')).toContain(says)
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })

  it('nowhere, or where nothing is annotated', async () => {
    expect(await runIn(temporaryFolder(), 'evaluate')).toMatchObject({ code: 2, err: expect.stringContaining('Aucun dépôt Garrigue ici') })
    expect(await runIn(temporaryProject(), 'evaluate')).toMatchObject({ code: 2, err: expect.stringContaining('packages/core/gold') })
  })
})
