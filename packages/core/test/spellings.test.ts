import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fold, read } from '../src/index.ts'
import { parseRulePage } from '../src/rule-pages/rule-page.ts'
import { AFTER, BEFORE, REGISTRY } from './frame-of-examples.ts'

// The sentences of the pages of names say the same however they are typed.

const PAGES = join(import.meta.dirname, '../src/rules/mention')

const SENTENCES = readdirSync(PAGES)
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) => {
    const { finds, refuses, notYet } = parseRulePage(readFileSync(join(PAGES, file), 'utf8'))
    return [...finds, ...refuses, ...notYet].map(({ text }) => text)
  })

const CHANGES: readonly (readonly [string, (text: string) => string])[] = [
  ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
  ['combining accents', (text) => text.normalize('NFD')],
  ['no-break spaces everywhere', (text) => text.replaceAll(' ', '\u00A0')],
  ['narrow no-break spaces everywhere', (text) => text.replaceAll(' ', '\u202F')],
  ['plain spaces', (text) => text.replaceAll(/[\u00A0\u202F]/gu, ' ')],
  ['straight apostrophes', (text) => text.replaceAll('’', "'")],
  ['curly apostrophes and combining accents', (text) => text.replaceAll("'", '’').normalize('NFD')],
]

/** Each name, folded, with what it is. */
function namesOf(text: string): string[] {
  return read(text, { registry: REGISTRY }).mentions.map(({ text: words, kind, entity }) => `${fold(words)} = ${kind} ${entity}`)
}

test('there are sentences', () => {
  expect(SENTENCES.length).toBeGreaterThan(200)
})

describe.each(CHANGES)('with %s', (_, apply) => {
  test.each(SENTENCES)('%s', (sentence) => {
    const page = `${BEFORE}${sentence}${AFTER}`
    expect(namesOf(apply(page))).toEqual(namesOf(page))
  })
})
