import type { Reading, RegistryEntry, SeedFile } from '@garrigue/schema'
import { unified, type Plugin, type Processor } from 'unified'
import { compileReading } from './compile/compile-reading.ts'
import { indexNames } from './engine/name-index.ts'
import { orderSteps } from './engine/order-steps.ts'
import { settlingSteps } from './engine/settle-overlaps.ts'
import { noTitle, startsNotFound, startsWithoutLine } from './messages/article.ts'
import { report } from './messages/report.ts'
import type { PressRoot } from './parse/nodes.ts'
import { parseMarkdown } from './parse/parse-markdown.ts'
import { parseText } from './parse/parse-text.ts'
import { refiners } from './refine/index.ts'
import { rules } from './rules/index.ts'
import { structureSteps } from './structure/index.ts'
import { placesOf } from './structure/split-articles.ts'

declare module 'unified' {
  /** A processor may give a reading. */
  interface CompileResultMap {
    reading: Reading
  }
}

/** What a reader is made with; nothing of it is changed. */
export interface GarrigueOptions {
  /** Id of the text, for `document.id`; `text` when absent. */
  readonly id?: string
  /** `md` reads Markdown with front matter; `txt` (the default) takes each line as a block. */
  readonly format?: 'txt' | 'md'
  /** What a person knows of the page. */
  readonly facts?: SeedFile
  /** The entities that are known, in the order that decides between namesakes. */
  readonly registry?: readonly RegistryEntry[]
}

const NO_ENTRIES: readonly RegistryEntry[] = []

/** Text → blocks. The parser of the frame: `unified().use(garrigueParse)`. */
export const garrigueParse: Plugin<[GarrigueOptions?], string, PressRoot> = function ({ format = 'txt', facts = {} } = {}) {
  this.parser = (document) => (format === 'md' ? parseMarkdown(document, facts) : parseText(document, facts))
}

/** Blocks → zones and articles. */
export const garrigueStructure: Plugin<[], PressRoot> = function () {
  return (page, file) => {
    for (const step of structureSteps) step(page)
    for (const listed of page.data.facts.articles ?? []) {
      const places = placesOf(page, listed.starts)
      const starts = listed.starts.trim().slice(0, 60)
      if (places.length !== 1) report(file, startsNotFound, { start: places[1] ?? 0, details: { times: places.length, starts } }, page.data.lines)
      else if (!page.data.articles.some(({ facts }) => facts === listed)) report(file, startsWithoutLine, { start: places[0] ?? 0, details: { starts } }, page.data.lines)
    }
    for (const article of page.data.articles) {
      if (!article.title) report(file, noTitle, { start: page.children[article.first]?.data.start ?? 0 }, page.data.lines)
    }
  }
}

/** All that is done to the zones, in the order that follows from what each step needs. */
const STEPS = orderSteps([...rules, ...settlingSteps(rules), ...refiners])

/** Zones → names, dates, quotes and all that is said of them. */
export const garrigueRules: Plugin<[GarrigueOptions?], PressRoot> = function ({ registry = NO_ENTRIES } = {}) {
  const names = indexNames(registry)
  return (page, file) => {
    for (const step of STEPS) step.run(page, { names, file })
  }
}

/** Page → reading. The compiler of the frame. */
export const garrigueCompile: Plugin<[GarrigueOptions?], PressRoot, Reading> = function ({ id = 'text', registry = NO_ENTRIES } = {}) {
  this.compiler = (page, file) => compileReading(page as PressRoot, file, id, registry)
}

/**
 * A frozen processor that reads one text: `garrigue(options).processSync(text).result` is a `Reading`. For bytes, caps and faults of
 * decoding use `read`.
 */
export function garrigue(options: GarrigueOptions = {}): Processor<PressRoot, PressRoot, PressRoot, PressRoot, Reading> {
  return unified().use(garrigueParse, options).use(garrigueStructure).use(garrigueRules, options).use(garrigueCompile, options).freeze()
}
