import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { seedRecords, type Entity, type SeedRecords } from '@garrigue/schema'
import { describe, expect, it } from 'vitest'
import { repository } from '../repository.ts'
import { filesIn } from '../temporary-project.ts'
import { exported, exportedFrom, WITHHELD } from './exported.ts'
import { wordsIn } from './words-in.ts'

const seeds = Object.entries(filesIn(join(repository.records, 'seeds'))).map(([, text]): SeedRecords => seedRecords.parse(JSON.parse(text)))
/** What the registry calls things by, which is nobody’s article. */
const names = Object.values(filesIn(join(repository.records, 'entities'))).flatMap((text) => {
  const { name, otherNames } = JSON.parse(text) as Entity
  return [name, ...otherNames]
})
const textOf = (id: string): string => readFileSync(join(repository.seeds, `${id}.txt`), 'utf8')

/** Long enough that nobody writes the same words by chance. */
const WINDOW = 40
const STEP = 15

/** Stretches of the articles that are not to be shown, and of the pages around them. */
function withheldWords({ seed, sources, mentions }: SeedRecords): string[] {
  // What stands beside a quotation mark in the text stands beside one in JSON too.
  const text = textOf(seed).replaceAll('"', ' ')
  const shown = [...sources.flatMap(({ name, passages }) => [name, ...passages.map((passage) => passage.text)]), ...mentions.map((mention) => mention.text), ...names].map((words) => words.replaceAll('"', ' '))
  const starts = Array.from({ length: Math.ceil(text.length / STEP) }, (_, index) => index * STEP)
  return starts.map((start) => text.slice(start, start + WINDOW)).filter((words) => words.trim().length === WINDOW && !shown.some((one) => one.includes(words.replace(/^[\s,;:.]+|[\s,;:.]+$/gu, '')) || words.includes(one)))
}

describe('what is exported of the records of this repository', () => {
  it('shows no more of an article than its records do, in any format', async () => {
    const words = await wordsIn(await exportedFrom(repository.root))
    const withheld = seeds.flatMap((records) => withheldWords(records))
    expect(withheld.length).toBeGreaterThan(500)
    const bare = words.replaceAll(String.raw`\"`, ' ').replaceAll('"', ' ')
    expect(withheld.filter((stretch) => words.includes(stretch) || bare.includes(stretch))).toEqual([])
    for (const { passages: [first] } of seeds.flatMap(({ sources }) => sources.filter(({ passages }) => passages.length > 0))) expect(words).toContain(first?.text)
  })

  it('has nothing of readers’ comments, nor of the furniture of the pages', async () => {
    const words = await wordsIn(await exportedFrom(repository.root))
    const foreign = seeds.flatMap(({ seed, sources }) => sources.flatMap(({ segments }) => segments.filter(({ zone }) => zone === 'comment').map(({ start, end }) => textOf(seed).slice(start, end))))
    const lines = foreign.flatMap((text) => text.split('\n')).map((line) => line.trim()).filter((line) => line.length > 12)
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.filter((line) => words.includes(line))).toEqual([])
  })
})

describe('a passage that is withheld', () => {
  it('is so in every format; its opening is shown, and its place and hash', async () => {
    const taken = await exported()
    const words = await wordsIn(taken)
    expect(words).not.toContain(WITHHELD)
    expect(words).not.toContain(WITHHELD.slice('Le secret '.length))
    expect(taken.text('csv/quotes.csv')).toContain('Le secret […]')
    expect(taken.text('csv/evidence.csv')).toMatch(/c-openingaaaaa,1,un,200,227,,true,209,Le secret,[0-9a-f]{64},paragraph,1/)
  })
})
