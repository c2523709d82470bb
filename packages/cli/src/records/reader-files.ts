import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseRulePage, type RuleExample } from '@garrigue/core'
import type { Measure, RulePage, RuleResult, RuleSentence } from '@garrigue/schema'
import { evaluateProject } from '../evaluation/evaluate-project.ts'
import { evaluationSets } from '../evaluation/evaluation-sets.ts'
import type { SetQuality } from '../evaluation/quality.ts'
import { goldFolderOf } from '../evaluation/read-gold-folder.ts'
import { byCodeUnit } from '../files/by-code-unit.ts'
import type { ReadRooms } from '../files/find-project.ts'

/** The files that say how well the reader reads: they follow from the code and the annotated texts. */
const NAMES = ['measures.json', 'rules.json'] as const
export const readerFileNames: readonly string[] = NAMES

/** A set of annotated texts by its name, and how well it is read. */
type MeasuredSet = readonly [name: string, quality: SetQuality]

/**
 * What a repository says of its reader, as lists by the file that they go into: the pages of its rules with what each got right on the
 * annotated texts, and what is measured on them. A repository that only holds texts and a registry has neither.
 */
export function readerFiles(project: ReadRooms): ReadonlyMap<string, readonly unknown[]> {
  const sets: readonly MeasuredSet[] = existsSync(goldFolderOf(project)) ? evaluateProject(project, evaluationSets).sets.map(({ name, quality }) => [name, quality]) : []
  const rules = rulePagesOf(join(project.root, 'packages', 'core', 'src', 'rules'), sets)
  return new Map<string, readonly unknown[]>(([[NAMES[0], measuresOf(sets)], [NAMES[1], rules]] as const).filter(([, list]) => list.length > 0))
}

function measuresOf(sets: readonly MeasuredSet[]): readonly Measure[] {
  return sets
    .flatMap(([set, { texts, measures }]) =>
      Object.entries(measures).map(([measure, { gold, read, hit }]): Measure => ({ id: `${set}/${measure}`, set, measure, texts: texts.length, annotated: gold, read, right: hit })),
    )
    .toSorted((a, b) => byCodeUnit(a.id, b.id))
}

function rulePagesOf(folder: string, sets: readonly MeasuredSet[]): readonly RulePage[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => parseRulePage(readFileSync(join(folder, path), 'utf8')))
    .map(({ id, summary, finds, refuses, notYet }): RulePage => ({ id, summary, finds: finds.map(sentence), refuses: refuses.map(sentence), notYet: notYet.map(sentence), results: resultsOf(id, sets) }))
    .toSorted((a, b) => byCodeUnit(a.id, b.id))
}

function sentence({ text, spans, values, title, published }: RuleExample): RuleSentence {
  return { text, spans, values, ...(title === undefined ? {} : { title }), ...(published === undefined ? {} : { published }) }
}

function resultsOf(rule: string, sets: readonly MeasuredSet[]): readonly RuleResult[] {
  return sets.flatMap(([set, { rules }]) => Object.entries(rules[rule] ?? {}).map(([measure, { hit, error }]) => ({ set, measure, read: hit + error, right: hit })))
}
