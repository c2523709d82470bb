import type { Span } from '@garrigue/schema'

/** Steps from a record, or from the top of its file, to a value. */
export type Steps = readonly (string | number)[]

/** What is wrong with a record, where, and what was expected. */
export interface Problem {
  /** Path of the file within `records/`. */
  readonly file: string
  /** From the top of the file; empty for the file as a whole. */
  readonly at: Steps
  readonly message: string
}

/** Takes note of a problem with the record at hand; `at` is counted from that record. */
export type Report = (at: Steps, message: string) => void

/** What notes problems with the record that stands at `at` of `file`. */
export function reportTo(problems: Problem[], { file, at }: Pick<Problem, 'file' | 'at'>): Report {
  return (within, message) => void problems.push({ file, at: [...at, ...within], message })
}

/** `expected 3, the sum of the passages; got 4` */
export function expected(what: string, got: string | number | Span): string {
  return `expected ${what}; got ${typeof got === 'object' ? showSpan(got) : JSON.stringify(got)}`
}

/** `12 to 30` */
export function showSpan({ start, end }: Span): string {
  return `${start} to ${end}`
}

/** `records/seeds/x.json: claims[3].evidence[0].end: expected …` */
export function formatProblem({ file, at, message }: Problem): string {
  const steps = at.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
  return [`records/${file}`, ...(steps.length === 0 ? [] : [steps.join('')]), message].join(': ')
}
