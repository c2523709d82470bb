import type { PressRoot } from '../parse/nodes.ts'
import type { Findings } from './findings.ts'
import type { NameIndex } from './name-index.ts'

/** What the rules may look at beside the page: the names of the registry. */
export interface ReadContext {
  readonly names: NameIndex
}

/** One shape of text and what it states. Rules only add; they see what the rules before them have found. */
export interface Rule<Kind extends keyof Findings = keyof Findings> {
  /** Permanent: `quote/speaker-after`. It stays on every record that the rule makes. */
  readonly id: string
  readonly makes: Kind
  find(page: PressRoot, context: ReadContext): Iterable<Findings[Kind][number]>
}

/** Declares a rule; the id's first part is the folder it stands in. */
export function defineRule<Kind extends keyof Findings>(rule: Rule<Kind>): Rule<Kind> {
  return rule
}

/** Runs a rule over a page and keeps its findings in the order of the text. */
export function runRule<Kind extends keyof Findings>(rule: Rule<Kind>, page: PressRoot, context: ReadContext): void {
  const found = page.data.findings[rule.makes] as { start: number; end: number }[]
  for (const finding of rule.find(page, context)) found.push(finding)
  found.sort((a, b) => a.start - b.start || b.end - a.end)
}
