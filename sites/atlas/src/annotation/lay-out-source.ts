import type { Mention, Passage, Source } from '@garrigue/data'
import type { AnchoredEvidence } from '../records/source-profile.ts'

/** The page of a source in the order of the text: passages that are shown, and the gaps between them. */
export type SourceBlock = PassageBlock | GapBlock

export interface PassageBlock {
  readonly type: 'passage'
  readonly passage: Passage
  /** What the passage supports; the span reaches as far as the passage shows it. */
  readonly evidence: readonly (AnchoredEvidence & { readonly start: number; readonly end: number })[]
  readonly mentions: readonly Mention[]
}

/** Words that are not shown. What was read in them keeps its line and its address. */
export interface GapBlock {
  readonly type: 'gap'
  readonly lines: readonly GapLine[]
}

export interface GapLine {
  readonly line: number
  /** Names; the name itself may be shown. */
  readonly mentions: readonly Mention[]
  /** Claims whose words are withheld. */
  readonly evidence: readonly AnchoredEvidence[]
}

interface Loose {
  readonly start: number
  readonly line: number
  readonly mention?: Mention
  readonly evidence?: AnchoredEvidence
}

/** How far the words of a claim are shown: to their end, to the end of their opening, or not at all. */
function shownEnd({ evidence }: AnchoredEvidence): number | undefined {
  if (evidence.text !== null) return evidence.end
  return evidence.opening?.end
}

export function layOutSource(source: Source, evidence: readonly AnchoredEvidence[], mentions: readonly Mention[]): readonly SourceBlock[] {
  const passages = source.passages.toSorted((a, b) => a.start - b.start)
  const within = (start: number, end: number): Passage | undefined => passages.find((passage) => passage.start <= start && end <= passage.end)
  const loose: Loose[] = []
  const shown = new Map<Passage, { evidence: (AnchoredEvidence & { start: number; end: number })[]; mentions: Mention[] }>(
    passages.map((passage) => [passage, { evidence: [], mentions: [] }]),
  )
  for (const item of evidence) {
    const { start, line } = item.evidence
    const end = shownEnd(item)
    const passage = end === undefined ? undefined : within(start, end)
    if (passage && end !== undefined) shown.get(passage)?.evidence.push({ ...item, start, end })
    else loose.push({ start, line, evidence: item })
  }
  for (const mention of mentions) {
    const passage = within(mention.start, mention.end)
    if (passage) shown.get(passage)?.mentions.push(mention)
    else loose.push({ start: mention.start, line: mention.line, mention })
  }
  const blocks: SourceBlock[] = []
  // What starts in a passage and reaches beyond it belongs to the gap that follows.
  let from = Number.NEGATIVE_INFINITY
  let position = source.start
  const addGap = (to: number, skipped: boolean): void => {
    const lines = linesOf(loose.filter(({ start }) => start >= from && start < to))
    if (skipped || lines.length > 0) blocks.push({ type: 'gap', lines })
  }
  for (const passage of passages) {
    addGap(passage.start, passage.start > position)
    blocks.push({ type: 'passage', passage, evidence: [], mentions: [], ...shown.get(passage) })
    from = passage.start
    position = passage.end
  }
  addGap(Number.POSITIVE_INFINITY, position < source.end)
  return blocks
}

function linesOf(items: readonly Loose[]): readonly GapLine[] {
  const inOrder = items.toSorted((a, b) => a.start - b.start)
  return [...Map.groupBy(inOrder, ({ line }) => line)].map(([line, together]) => ({
    line,
    mentions: together.flatMap(({ mention }) => mention ?? []),
    evidence: together.flatMap((item) => item.evidence ?? []),
  }))
}
