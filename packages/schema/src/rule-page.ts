import * as z from 'zod'
import { exactly } from './exact.ts'
import { spanFields, type Span } from './span.ts'

/** One sentence of a rule's page, with what the rules make of it. */
export interface RuleSentence {
  /** The sentence without its marks. */
  readonly text: string
  /** The marked words, in UTF-16 code units of `text`. */
  readonly spans: readonly Span[]
  /** What the marked words mean, one a span, as the pages write it: `agnes-malabre @ voltania`. */
  readonly values: readonly string[]
  /** The title of the article that the sentence is taken from, when what it is about counts. */
  readonly title?: string
  /** EDTF: the date of that article, when the page tells. */
  readonly published?: string
}

/** What a rule made of the annotated texts of one set. */
export interface RuleResult {
  /** Name of the set: `seeds`, `pages`… */
  readonly set: string
  /** What was measured: `roles`, `speakers`… */
  readonly measure: string
  /** How many things it read. */
  readonly read: number
  /** How many of them as annotated. */
  readonly right: number
}

/** The page that stands beside a rule of the reader: its documentation and its tests, in French, and what it is worth. */
export interface RulePage {
  /** Permanent: `role/apposition`. Claims carry it. */
  readonly id: string
  /** What the rule does, in a sentence or two. */
  readonly summary: string
  readonly finds: readonly RuleSentence[]
  readonly refuses: readonly RuleSentence[]
  /** What the rule should find and does not. */
  readonly notYet: readonly RuleSentence[]
  /** Empty when no annotated text has anything for it. */
  readonly results: readonly RuleResult[]
}

const span = z.strictObject(spanFields)
const count = z.int().min(0)
const sentences = z.array(
  z.strictObject({ text: z.string().min(1), spans: z.array(span), values: z.array(z.string().min(1)), title: z.string().min(1).exactOptional(), published: z.string().min(1).exactOptional() }),
)

export const rulePage: z.ZodType<RulePage> = exactly<RulePage>()(
  z.strictObject({
    id: z.string().regex(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/),
    summary: z.string().min(1),
    finds: sentences,
    refuses: sentences,
    notYet: sentences,
    results: z.array(z.strictObject({ set: z.string().min(1), measure: z.string().min(1), read: count, right: count })),
  }),
)

/** `packages/data/records/rules.json`: the pages of all rules, in the order of their ids. */
export const rulePages: z.ZodType<readonly RulePage[]> = z.array(rulePage)
