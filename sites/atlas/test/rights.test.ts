import { readFileSync } from 'node:fs'
import { entitiesByKind, sources } from '@garrigue/data'
import { mentions } from '@garrigue/data/mentions'
import { describe, expect, it } from 'vitest'
import { DIST } from './built-site.ts'
import { indexed, publishedWords } from './published-words.ts'

/** Longer than a name or a handful of usual words, shorter than a sentence. */
const RUN = 40
/** The shares of an article that docs/decisions/0003-quotation-caps.md allows; written here once more, so that they are not changed by one hand. */
const SHARES: Readonly<Record<string, number>> = { full: 1, excerpt: 0.25, facts: 0 }

const seedOf = (id: string): string => readFileSync(new URL(`../../../seeds/${id}.txt`, import.meta.url), 'utf8')
const names = [...sources, ...Object.values({ ...entitiesByKind }).flat(), ...mentions.map(({ text }) => ({ name: text }))].map(({ name }) => name).filter((name) => name.length >= RUN)

/** An article without titles and long names, which are references and may stand anywhere. */
function articleOf({ seed, start, end }: (typeof sources)[number]): string {
  return names.reduce((text, name) => text.replaceAll(name, '\n'.repeat(name.length)), seedOf(seed).slice(start, end))
}

const articles = new Map(sources.map((source) => [source.id, articleOf(source)]))
const shown = shownOf(articles, publishedWords(DIST))

/** For each article, its characters that stand somewhere on the site in a stretch of 40 or more. */
function shownOf(texts: ReadonlyMap<string, string>, published: readonly string[]): ReadonlyMap<string, ReadonlySet<number>> {
  const places = new Map<string, { readonly id: string; readonly start: number }[]>()
  for (const [id, text] of texts) {
    for (let start = 0; start + RUN <= text.length; start++) {
      const run = text.slice(start, start + RUN)
      places.set(run, [...(places.get(run) ?? []), { id, start }])
    }
  }
  const marked = new Map([...texts.keys()].map((id) => [id, new Set<number>()]))
  for (const words of published) {
    for (let at = 0; at + RUN <= words.length; at++) {
      for (const { id, start } of places.get(words.slice(at, at + RUN)) ?? []) for (let offset = start; offset < start + RUN; offset++) marked.get(id)?.add(offset)
    }
  }
  return marked
}

describe('the words of an article that the site, its search index, its feeds and its downloads hold', () => {
  it('are looked for in the search index too', () => expect(indexed(DIST).length).toBeGreaterThan(100))

  it.each(sources.map((source) => [source.id, source] as const))('add up to no more than what the rights of %s allow', (id, { rights, ownLength, passages, start: from }) => {
    const article = articles.get(id) ?? ''
    // A list of names is no one's words. Words that a text repeats show no more the second time; what another article says as well is that one's.
    const said = stretchesOf(shown.get(id) ?? new Set(), article).filter(({ start, words }) => /\p{L}/u.test(withoutNames(words, start + from, id))).map(({ words }) => words)
    const stretches = said.filter((words) => passages.some(({ text }) => text.includes(words)) || ![...articles].some(([other, text]) => other !== id && text.includes(words)))
    expect([...new Set(stretches)].join('').length).toBeLessThanOrEqual((SHARES[rights] ?? 0) * ownLength)
    expect(stretches.length > 0).toBe(rights !== 'facts')
  })

  it('are none of the readers’ comments', () => {
    const comments = new Map(sources.map(({ id, seed, segments }) => [id, segments.filter(({ zone }) => zone === 'comment').map(({ start, end }) => seedOf(seed).slice(start, end)).join('')]))
    expect([...comments.values()].join('').length).toBeGreaterThan(500)
    expect([...shownOf(comments, publishedWords(DIST)).values()].map(({ size }) => size)).toEqual(sources.map(() => 0))
  })
})

/** What is left of a stretch of a source that begins at an offset when the names in it are taken out. */
function withoutNames(words: string, offset: number, id: string): string {
  const within = mentions.filter(({ source, start, end }) => source === id && start >= offset && end <= offset + words.length)
  return within.reduce((rest, { start, end }) => rest.slice(0, start - offset) + ' '.repeat(end - start) + rest.slice(end - offset), words)
}

/** The characters at some offsets, as stretches of a text. */
function stretchesOf(offsets: ReadonlySet<number>, text: string): { readonly start: number; readonly words: string }[] {
  const stretches: { start: number; words: string }[] = []
  for (let start = 0; start < text.length; start++) {
    if (!offsets.has(start)) continue
    let end = start
    while (offsets.has(end)) end++
    stretches.push({ start, words: text.slice(start, end) })
    start = end
  }
  return stretches
}
