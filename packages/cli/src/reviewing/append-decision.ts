import { reviewFile, type ReviewDecision, type ReviewFile } from '@garrigue/schema'
import { checkYaml, type YamlFile } from '../files/read-yaml-file.ts'
import { printItem, type YamlValue } from '../print/print-yaml.ts'

const HEAD = '# yaml-language-server: $schema=../packages/schema/json/review.schema.json\ndecisions:\n'
const USUAL_INDENT = 2

/** The text of a review file with one more decision, and what it holds; `undefined` when the file is written in a way that a line cannot be added to. */
export function appendDecision(before: string | undefined, decision: ReviewDecision, file: string): { readonly text: string; readonly yaml: YamlFile<ReviewFile> } | undefined {
  const known = before === undefined ? undefined : checkYaml(before, file, reviewFile)
  const count = known?.value?.decisions.length ?? 0
  if (before !== undefined && !known?.value) return undefined
  // The dash of a block sequence stands two characters before its first key.
  const indent = known ? known.at(['decisions', 0]).column - 1 - '- '.length : USUAL_INDENT
  const body = before === undefined ? HEAD : before.endsWith('\n') ? before : `${before}\n`
  const text = body + printItem(decision as unknown as Readonly<Record<string, YamlValue>>, ' '.repeat(Math.max(0, indent)))
  const yaml = checkYaml(text, file, reviewFile)
  return yaml.value?.decisions.length === count + 1 || yaml.messages.length > 0 ? { text, yaml } : undefined
}
