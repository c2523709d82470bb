import type { SeedFile, Span } from '@garrigue/schema'
import type { Zone } from '@garrigue/schema/vocabulary'
import type { Literal, Parent } from 'unist'
import type { ArticleDraft } from '../structure/article-draft.ts'
import type { PageItem } from '../structure/items/listing.ts'
import type { Findings } from '../engine/findings.ts'
import type { LineIndex } from './line-index.ts'

/**
 * What Markdown says a block is. A block of a `.txt` file is always a `line`: only its words and its neighbours tell what it is.
 */
export type BlockForm = 'line' | 'heading' | 'paragraph' | 'list' | 'quote' | 'footnote' | 'markup' | 'front-matter' | 'mark'

/**
 * One block of a page: a line of a `.txt` file, a leaf block of a `.md` file. `value` is the slice of the source at its position, so
 * it never holds a line end in a `.txt` file.
 */
export interface PressBlock extends Literal {
  type: 'block'
  value: string
  data: BlockData
}

export interface BlockData extends Span {
  /** Line of `start`, from 1. */
  line: number
  form: BlockForm
  /** Depth of a Markdown heading. */
  depth?: number
  /** The stretches that a reader sees: all of a plain line, the text within the marks of a Markdown block. */
  words: readonly Span[]
  /** Blank lines before it. */
  gap: number
  zone?: Zone
  /** Which plugin decided the zone, and why: printed by `garrigue explain`. */
  decision?: ZoneDecision
  /** Index of the article it belongs to. */
  article?: number
}

export interface ZoneDecision {
  readonly plugin: string
  readonly why: string
}

/** The tree of a page: its blocks in order, in the mdast manner, with all that is known of the page as a whole. */
export interface PressRoot extends Parent {
  type: 'root'
  children: PressBlock[]
  data: PageData
}

export interface PageData {
  /** The text as decoded; every span of the tree and of the reading counts in it. */
  readonly source: string
  readonly lines: LineIndex
  /** What a person knows of the page: side file or front matter. */
  readonly facts: SeedFile
  /** The timed texts that the page lists, in order; none on a page that is no list. */
  items: readonly PageItem[]
  articles: ArticleDraft[]
  readonly findings: Findings
}
