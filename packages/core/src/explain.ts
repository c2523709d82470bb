import type { Span } from '@garrigue/schema'
import type { Zone } from '@garrigue/schema/vocabulary'
import { VFile } from 'vfile'
import type { Findings } from './engine/findings.ts'
import type { PressBlock, PressRoot } from './parse/nodes.ts'
import { garrigue, type GarrigueOptions } from './pipeline.ts'

/** Why a line is what it is, and what was found in it. */
export interface Explanation {
  /** From 1. */
  readonly line: number
  /** The words of the block: a line of a `.txt`, a leaf block of a `.md`. */
  readonly text: string
  readonly zone: Zone
  /** The structure step that decided the zone, and its reason in French. */
  readonly plugin: string
  readonly why: string
  /** Index of the article that the block belongs to, or null. */
  readonly article: number | null
  /** What rules found in the block, in the order of the text. */
  readonly findings: readonly ExplainedFinding[]
}

export interface ExplainedFinding extends Span {
  /** `mentions`, `quotes`, `dates`… */
  readonly kind: keyof Findings
  readonly text: string
  /** Id of the rule; for a mention, how the name was known. */
  readonly rule: string
  /** What the finding says, field by field, as printed: « speaker: pierre-deniset ». */
  readonly fields: readonly string[]
  /** The words that led to it, beyond its own. */
  readonly evidence: readonly string[]
}

/** Fields that every finding has, or that are shown elsewhere. */
const COMMON: ReadonlySet<string> = new Set(['start', 'end', 'text', 'rule', 'evidence', 'candidates'])

/**
 * Explains the blocks that a stretch of a text touches; empty when only blank lines do. Reads the text anew, without caps: it is meant
 * for a text that `read` has accepted.
 */
export function explain(source: string, span: Span, options: GarrigueOptions = {}): Explanation[] {
  const processor = garrigue(options)
  const page = processor.runSync(processor.parse(source), new VFile(source))
  return page.children.filter(({ data }) => data.start <= span.end && data.end >= span.start).map((block) => explainBlock(page, block))
}

function explainBlock(page: PressRoot, block: PressBlock): Explanation {
  const { line, zone = 'boilerplate', decision, article } = block.data
  return {
    line,
    text: block.value,
    zone,
    plugin: decision?.plugin ?? 'mark-body',
    why: decision?.why ?? '',
    article: article ?? null,
    findings: findingsIn(page, block),
  }
}

function findingsIn(page: PressRoot, { data }: PressBlock): ExplainedFinding[] {
  const kinds = Object.entries(page.data.findings) as [keyof Findings, readonly (Span & { text: string; rule?: string; evidence?: readonly Span[] })[]][]
  return kinds
    .flatMap(([kind, list]) => list.filter(({ start, end }) => start >= data.start && end <= data.end).map((finding) => ({ kind, finding })))
    .map(({ kind, finding }) => ({
      kind,
      start: finding.start,
      end: finding.end,
      text: finding.text,
      rule: finding.rule ?? 'mention/known',
      fields: Object.entries(finding).flatMap(([key, value]) => (COMMON.has(key) ? [] : [`${key}: ${String(value)}`])),
      evidence: (finding.evidence ?? []).map(({ start, end }) => page.data.source.slice(start, end)),
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}
