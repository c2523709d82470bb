import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { QUOTATION_CAPS } from '@garrigue/schema'
import { describe, expect, it } from 'vitest'
import { entitiesByKind, sources } from '../src/generated/index.ts'
import { mentions } from '../src/generated/mentions.ts'
import { sharedLength, runsIn } from './shared-runs.ts'

/** Longer than a name or a handful of usual words, shorter than a sentence. */
const RUN = 40
const json = fileURLToPath(new URL('../json/', import.meta.url))
const seeds = fileURLToPath(new URL('../../../seeds/', import.meta.url))

const published = readTexts(json, /\.json$/).flatMap((text) => stringsOf(JSON.parse(text)))
const entities = Object.values({ ...entitiesByKind }).flat()
const names = [...sources.map(({ name }) => name), ...entities.flatMap(({ name, otherNames }) => [name, ...otherNames]), ...mentions.map(({ text }) => text)]

/** The articles by their ids. Titles and names are references, and are not counted, wherever the page repeats them. */
const articles = new Map(
  sources.map(({ id, seed, start, end }) => {
    const [text = ''] = readTexts(seeds, new RegExp(String.raw`^${seed}\.(?:txt|md)$`))
    return [id, withoutNames(text.slice(start, end))]
  }),
)

// Independent of the checks on records: it looks at the texts themselves and at all that is published.
describe('what is published word for word', () => {
  it(`has no ${RUN} characters of a text beyond passages, titles and names`, () => {
    const texts = readTexts(seeds, /\.(?:txt|md)$/)
    expect(texts.length).toBeGreaterThan(0)
    const allowed = runsIn([...sources.flatMap(({ passages }) => passages.map(({ text }) => text)), ...names], RUN)
    const shown = runsIn(published, RUN)
    expect([...runsIn(texts, RUN)].filter((run) => shown.has(run) && !allowed.has(run))).toEqual([])
  })

  it.each(sources.map((source) => [source.id, source] as const))('adds up to no more than the share of %s', (id, { rights, ownLength }) => {
    const article = articles.get(id) ?? ''
    // What another article says is its own: two newspapers introduce a president with the same words.
    const others = [...articles].filter(([other]) => other !== id).map(([, text]) => text)
    const ours = published.filter((words) => article.includes(words) || !others.some((text) => text.includes(words)))
    const shared = sharedLength(article, ours, RUN)
    expect(shared).toBeLessThanOrEqual(QUOTATION_CAPS[rights].share * ownLength)
    expect(shared > 0).toBe(rights !== 'facts')
  })
})

function readTexts(folder: string, wanted: RegExp): readonly string[] {
  const files = readdirSync(folder).filter((file) => wanted.test(file))
  return files.map((file) => readFileSync(join(folder, file), 'utf8'))
}

/** Long names alone: the others are shorter than what is looked for. */
function withoutNames(text: string): string {
  return names.filter((name) => name.length >= RUN).reduce((rest, name) => rest.replaceAll(name, '\n'), text)
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}
