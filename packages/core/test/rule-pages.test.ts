import type { Reading } from '@garrigue/schema'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { read } from '../src/index.ts'
import { describeFinding, KINDS_BY_FOLDER } from '../src/rule-pages/describe-finding.ts'
import { parseRulePage, type RuleExample, type RulePage } from '../src/rule-pages/rule-page.ts'
import { AFTER, beforeExample, REGISTRY } from './frame-of-examples.ts'
import { SEEDS } from './seeds.ts'

// Each page beside a rule is run with the whole rule set, amid a page that says nothing else, and with a registry of names that nobody bears.

const RULES = join(import.meta.dirname, '../src/rules')

type Folder = keyof typeof KINDS_BY_FOLDER
type Finding = { readonly start: number; readonly end: number; readonly text: string; readonly rule?: string; readonly features?: readonly { readonly rule: string }[] }

const folders = readdirSync(RULES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name as Folder)

const pages = folders.flatMap((folder) =>
  readdirSync(join(RULES, folder))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts' && !file.endsWith('.test.ts'))
    .map((file) => ({ folder, id: `${folder}/${file.slice(0, -3)}`, path: join(RULES, folder, file.replace(/\.ts$/u, '.md')) })),
)

/** What the rules find in a sentence: words and meaning, as « words = meaning », of one rule or of all that make the kind. */
function found(folder: Folder, example: RuleExample, rule?: string): string[] {
  const before = beforeExample(example.title)
  const reading = read(`${before}${example.text}${AFTER}`, { registry: REGISTRY, facts: example.published === undefined ? {} : { published: example.published } })
  const kind = KINDS_BY_FOLDER[folder]
  return (reading[kind] as readonly Finding[])
    .filter(({ start, end }) => start >= before.length && end <= before.length + example.text.length)
    .filter((finding) => rule === undefined || (finding.features ? finding.features.some((feature) => feature.rule === rule) : finding.rule === rule))
    .map((finding) => `${wordsOf(folder, finding, example)} = ${(describeFinding[kind] as (finding: unknown) => string)(finding as Reading[typeof kind][number])}`)
    .toSorted()
}

/** The words of a finding; of a relation, which may share its words with others, the marked stretch that it stands in. */
function wordsOf(folder: Folder, { start, end, text }: Finding, { title, spans, text: sentence }: RuleExample): string {
  const before = beforeExample(title).length
  const marked = folder === 'relation' ? spans.find((span) => before + span.start <= start && end <= before + span.end) : undefined
  return marked ? sentence.slice(marked.start, marked.end) : text
}

function expected({ text, spans, values }: RuleExample): string[] {
  // Several findings may have the same words: « a + b ».
  return spans.flatMap(({ start, end }, index) => (values[index] ?? '').split(' + ').map((value) => `${text.slice(start, end)} = ${value}`)).toSorted()
}

/** What a rule says of a stretch when it keeps all others from it: a title in quotation marks is no speech. */
const NOTHING = 'rien'

function nothingIn({ spans, values }: RuleExample): RuleExample['spans'] {
  return spans.filter((_, index) => values[index] === NOTHING)
}

/** What any rule of the folder finds in a stretch of an example, or around it. */
function overlapping(folder: Folder, example: RuleExample, { start, end }: RuleExample['spans'][number]): string[] {
  const before = beforeExample(example.title)
  const reading = read(`${before}${example.text}${AFTER}`)
  return (reading[KINDS_BY_FOLDER[folder]] as readonly Finding[]).filter((finding) => finding.start < before.length + end && finding.end > before.length + start).map(({ text }) => text)
}

function pageOf(path: string): RulePage {
  return parseRulePage(readFileSync(path, 'utf8'))
}

test('there are pages', () => {
  expect(pages.length).toBeGreaterThan(10)
})

describe.each(pages)('$id', ({ folder, id, path }) => {
  test('has a page that names it', () => {
    expect(existsSync(path)).toBe(true)
    expect(pageOf(path).id).toBe(id)
    expect(pageOf(path).summary).not.toBe('')
  })

  if (!existsSync(path)) return
  const { finds, refuses, notYet } = pageOf(path)

  test('has three sentences that it finds and two that it refuses, none of a seed', () => {
    expect(finds.length).toBeGreaterThanOrEqual(3)
    expect(refuses.length).toBeGreaterThanOrEqual(2)
    for (const { text } of [...finds, ...refuses, ...notYet]) for (const seed of SEEDS) expect(text.length >= 30 && seed.text.includes(text)).toBe(false)
  })

  test.each(finds)('line $line finds: $text', (example) => {
    expect(found(folder, example, id)).toEqual(expected(example).filter((line) => !line.endsWith(` = ${NOTHING}`)))
    for (const stretch of nothingIn(example)) expect(overlapping(folder, example, stretch)).toEqual([])
  })

  test.each(refuses)('line $line does not find: $text', (example) => {
    expect(found(folder, example, id)).toEqual([])
    for (const finding of expected(example)) expect(found(folder, example)).toContain(finding)
  })

  // A line that passes is to be moved up.
  test.each(notYet)('line $line does not find yet: $text', (example) => {
    expect(found(folder, example)).not.toEqual(expected(example))
  })
})
