import {
  FOREIGN_ZONES,
  type Evidence,
  type NamedIn,
  type Passage,
  type Source,
  type Span,
  type Zone,
} from '@garrigue/schema'
import { sha256 } from '../record-file.ts'
import { expected, reportTo, showSpan, type Problem, type Report, type Steps } from './problem.ts'
import type { Records } from './records.ts'

/**
 * Every span lies within its source and is as long as its words, and words that are cited are words that may be
 * shown.
 */
export function checkSpans({ sources, claims, mentions }: Records): readonly Problem[] {
  const problems: Problem[] = []
  const byId = new Map(sources.map(({ record }) => [record.id, record]))
  for (const located of sources) checkSource(located.record, reportTo(problems, located))
  for (const { record, file, at } of claims) {
    record.evidence.forEach((evidence, index) => {
      const source = byId.get(evidence.source)
      const report = reportTo(problems, { file, at: [...at, 'evidence', index] })
      if (source !== undefined) checkEvidence(evidence, source, report)
    })
  }
  for (const located of mentions) {
    const source = byId.get(located.record.source)
    if (source !== undefined) checkMention(located.record, source, reportTo(problems, located))
  }
  return problems
}

function checkSource({ id, seed, start, end, length, segments }: Source, report: Report): void {
  if (start >= end || end > length) {
    report(['end'], expected(`more than ${start} and at most ${length}, the length of the seed`, end))
  }
  const isFurtherArticle = id.startsWith(seed) && /^-(?:[2-9]|[1-9]\d+)$/.test(id.slice(seed.length))
  if (id !== seed && !isFurtherArticle) {
    report(['id'], expected(`"${seed}", or that with -2, -3…`, id))
  }
  let last = 0
  segments.forEach((segment, index) => {
    if (segment.start < last || segment.end < segment.start || segment.end > length) {
      report(['segments', index], expected(`a span within ${last} to ${length}, after the one before it`, segment))
    }
    last = segment.end
  })
}

function checkMention(mention: NamedIn, source: Source, report: Report): void {
  checkWithin(mention, source, report)
  checkZone(mention.zone, report)
  checkLength(mention, mention.text, ['text'], report)
}

function checkEvidence(evidence: Evidence, source: Source, report: Report): void {
  checkWithin(evidence, source, report)
  checkZone(evidence.zone, report)
  if (evidence.text === null) checkOpening(evidence, source, report)
  else checkWords({ ...evidence, text: evidence.text }, source, report)
}

/** A passage that is shown whole. */
function checkWords(evidence: Evidence & { readonly text: string }, { passages }: Source, report: Report): void {
  for (const field of ['withheld', 'opening'] as const) {
    if (evidence[field] !== undefined) report([field], 'expected no such field: the text is shown whole')
  }
  if (!checkLength(evidence, evidence.text, ['text'], report)) return
  const hash = sha256(evidence.text)
  if (hash !== evidence.sha256) report(['sha256'], expected(`${hash}, the hash of the text`, evidence.sha256))
  checkShown(evidence, ['text'], passages, report)
}

/** A passage that is withheld, perhaps after its first words. */
function checkOpening({ start, end, opening, withheld }: Evidence, { passages }: Source, report: Report): void {
  if (withheld !== true) report(['withheld'], 'expected true: the text is null')
  if (opening === undefined) return
  const shown = { start, end: opening.end, text: opening.text }
  if (opening.end <= start || opening.end >= end) {
    report(['opening', 'end'], expected(`more than ${start} and less than ${end}`, opening.end))
  } else if (checkLength(shown, opening.text, ['opening', 'text'], report)) {
    checkShown(shown, ['opening', 'text'], passages, report)
  }
}

function checkWithin(span: Span, { id, start, end }: Source, report: Report): void {
  if (span.start >= span.end) report(['end'], expected(`more than ${span.start}, the start`, span.end))
  else if (span.start < start || span.end > end) {
    report([], expected(`a span within ${start} to ${end}, the span of source "${id}"`, span))
  }
}

function checkZone(zone: Zone, report: Report): void {
  if (FOREIGN_ZONES.includes(zone)) report(['zone'], expected("a zone of the article's own", zone))
}

function checkLength({ start, end }: Span, text: string, at: Steps, report: Report): boolean {
  if (text.length === end - start) return true
  report(at, expected(`${end - start} characters, the length of the span`, text.length))
  return false
}

/** Nothing is quoted beyond the passages: the quotation caps are counted on them. */
function checkShown(
  shown: Span & { readonly text: string },
  at: Steps,
  passages: readonly Passage[],
  report: Report,
): void {
  const passage = passages.find(({ start, end }) => start <= shown.start && shown.end <= end)
  if (passage === undefined) report(at, `expected null, or a passage of the source that holds ${showSpan(shown)}`)
  else if (passage.text.slice(shown.start - passage.start, shown.end - passage.start) !== shown.text) {
    report(at, 'expected the words of the passage that holds it; got others')
  }
}
