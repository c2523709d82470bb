import type { NameFeature, Span } from '@garrigue/schema'
import type { Zone } from '@garrigue/schema/vocabulary'
import { VFile } from 'vfile'
import type { Findings } from './engine/findings.ts'
import { within } from './engine/within.ts'
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
  /** Id of the rule. */
  readonly rule: string
  /** What the finding says, field by field, as printed: « speaker: pierre-deniset ». */
  readonly fields: readonly string[]
  /** What led to it: the reasons for a name with their weights, the names and words that another finding rests on. */
  readonly causes: readonly Cause[]
}

/** A step on the way to a finding. */
export interface Cause {
  /** Id of a rule, with its weight where rules add up; or the kind of what is rested on: `mentions`. */
  readonly what: string
  /** The words it stands on; absent for a reason that rests on those of the finding itself. */
  readonly words?: string
  readonly causes: readonly Cause[]
}

/** Fields that every finding has, or that are shown elsewhere. */
const COMMON: ReadonlySet<string> = new Set(['start', 'end', 'text', 'rule', 'evidence', 'candidates', 'features', 'incises'])

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

type AnyFinding = Span & { readonly text: string; readonly rule: string; readonly evidence?: readonly Span[]; readonly features?: readonly NameFeature[] }

function findingsIn(page: PressRoot, { data }: PressBlock): ExplainedFinding[] {
  const { clues: _, ...kinds } = page.data.findings
  return (Object.entries(kinds) as [keyof Findings, readonly AnyFinding[]][])
    .flatMap(([kind, list]) => within(list, data).map((finding) => ({ kind, finding })))
    .map(({ kind, finding }) => ({
      kind,
      start: finding.start,
      end: finding.end,
      text: finding.text,
      rule: finding.rule,
      fields: Object.entries(finding).flatMap(([key, value]) => (COMMON.has(key) ? [] : [`${key}: ${String(value)}`])),
      causes: causesOf(page, finding),
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

function causesOf(page: PressRoot, { features = [], evidence = [] }: AnyFinding): Cause[] {
  const reasons = features.map(({ rule, weight }) => ({ what: `${rule} ${weight > 0 ? '+' : ''}${weight}`, causes: [] }))
  return [...reasons, ...evidence.map((span) => restingOn(page, span))]
}

/** The finding that stands at a span of evidence, with its own causes; else the words alone. */
function restingOn(page: PressRoot, span: Span): Cause {
  const words = page.data.source.slice(span.start, span.end)
  for (const kind of ['mentions', 'roles', 'dates', 'figures', 'quotes'] as const) {
    const found = (page.data.findings[kind] as readonly AnyFinding[]).find(({ start, end }) => start === span.start && end === span.end)
    if (found) return { what: `${kind} ${found.rule}`, words, causes: causesOf(page, found) }
  }
  return { what: 'words', words, causes: [] }
}
