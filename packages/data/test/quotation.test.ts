import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { entitiesByKind, mentions, sources } from '../src/generated/index.ts'

/** Longer than a name or a handful of usual words, shorter than a sentence. */
const RUN = 60
const json = fileURLToPath(new URL('../json/', import.meta.url))
const seeds = fileURLToPath(new URL('../../../seeds/', import.meta.url))

// Independent of the checks on records: it looks at the texts themselves and at all that is published.
test(`no ${RUN} characters of a seed are published beyond passages, titles and names`, () => {
  const texts = readTexts(seeds, /\.(?:txt|md)$/)
  expect(texts.length).toBeGreaterThan(0)
  const published = runsOf(readTexts(json, /\.json$/).flatMap((text) => stringsOf(JSON.parse(text))))
  const passages = sources.flatMap((source) => source.passages.map(({ text }) => text))
  const titles = sources.map(({ name }) => name)
  const entities = Object.values({ ...entitiesByKind }).flat()
  const names = entities.flatMap(({ name, otherNames }) => [name, ...otherNames])
  const allowed = runsOf([...passages, ...titles, ...names, ...mentions.map(({ text }) => text)])
  expect([...runsOf(texts)].filter((run) => published.has(run) && !allowed.has(run))).toEqual([])
})

function readTexts(folder: string, wanted: RegExp): readonly string[] {
  const names = readdirSync(folder).filter((name) => wanted.test(name))
  return names.map((name) => readFileSync(join(folder, name), 'utf8'))
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}

function runsOf(texts: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>()
  for (const text of texts) {
    for (let start = 0; start + RUN <= text.length; start++) runs.add(text.slice(start, start + RUN))
  }
  return runs
}
