import type { VFile } from 'vfile'
import type { PressRoot } from '../parse/nodes.ts'
import type { Findings } from './findings.ts'
import type { NameIndex } from './name-index.ts'

/** What the steps may look at beside the page. */
export interface ReadContext {
  /** The names of the registry. */
  readonly names: NameIndex
  /** Takes the messages. */
  readonly file: VFile
}

/**
 * What a step leaves for those after it. `raw dates` is what the rules for dates have found; `dates` is what stands of it once overlaps
 * are settled. The others are stages on the way.
 */
export type Product = keyof Findings | `raw ${keyof Findings}` | 'known mentions' | 'named roles' | 'absolute dates' | 'published' | 'messages'

/** Something done to a page. It runs once all that it needs is there. */
export interface Step {
  /** Permanent, such as `date/day-month-year` or `refine/date-articles`. */
  readonly id: string
  readonly needs: readonly Product[]
  readonly gives: Product
  run(page: PressRoot, context: ReadContext): void
}

/** One shape of text and what it states. Rules only add; they see what they need, found by others before. */
export interface Rule<Kind extends keyof Findings = keyof Findings> {
  /** Permanent: `quote/speaker-after`. It stays on every record that the rule makes; its first part is the folder it stands in. */
  readonly id: string
  readonly makes: Kind
  readonly needs?: readonly Product[]
  /** `raw` and the kind when absent. */
  readonly gives?: Product
  readonly find: (page: PressRoot, context: ReadContext) => Iterable<Findings[Kind][number]>
}

/** Declares a rule, as the step that runs it. */
export function defineRule<Kind extends keyof Findings>({ id, makes, needs = [], gives = `raw ${makes}`, find }: Rule<Kind>): Step {
  return {
    id,
    needs,
    gives,
    run(page, context) {
      const found = page.data.findings[makes] as Findings[Kind][number][]
      for (const finding of find(page, context)) found.push(finding)
    },
  }
}

/** What goes over the findings of rules: completes them, chooses among them, or tells what is wrong with them. */
export interface Refiner extends Step {
  readonly id: `refine/${string}`
}

export function defineRefiner(refiner: Refiner): Step {
  return refiner
}
