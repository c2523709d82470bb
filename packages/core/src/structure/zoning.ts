import type { Zone } from '@garrigue/schema/vocabulary'
import { fold } from '../engine/fold.ts'
import { oncePer } from '../engine/once-per.ts'
import { unaccent } from '../engine/unaccent.ts'
import { legendReason } from '../lexicon/legends.ts'
import { LONGEST_BYLINE, readByline, type BylineReading } from '../lexicon/read-byline.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import type { ArticleDraft } from './article-draft.ts'

/** What a structure plugin does to a page. Plugins run in the order of `structure/index.ts`; the first to decide a block wins. */
export type StructureStep = (page: PressRoot) => void

/** Gives a block its zone, unless an earlier plugin did. `why` is one French phrase, shown by `garrigue explain`. */
export function decide(block: PressBlock | undefined, zone: Zone, plugin: string, why: string): void {
  if (!block || block.data.zone) return
  block.data.zone = zone
  block.data.decision = { plugin, why }
}

/** Whether there is a block, and no plugin has decided it yet. */
export function isOpen(block: PressBlock | undefined): boolean {
  return block !== undefined && block.data.zone === undefined
}

/** The folded words of a block. */
export const foldOf: (block: PressBlock) => string = oncePer((block) => fold(block.value))

/** The words of a block without accents, capitals kept. */
export const plainOf: (block: PressBlock) => string = oncePer((block) => unaccent(block.value))

/** What a block says when it is read as a byline; `undefined` when it is too long. */
export const bylineOf: (block: PressBlock) => BylineReading | undefined = oncePer((block) => (block.value.length > LONGEST_BYLINE ? undefined : readByline(plainOf(block))))

/** Why a block is a legend by its own words, or `undefined`. */
export const legendOf: (block: PressBlock) => string | undefined = oncePer((block) => legendReason(block.value, foldOf(block), plainOf(block)))

export function blocksOf(page: PressRoot, article: ArticleDraft): PressBlock[] {
  return page.children.slice(article.first, article.end)
}

/** Ends like a sentence, closing marks and brackets apart: « … les usages. », « … (sourires) ». » */
export function endsSentence(text: string): boolean {
  return /[.!?…][\s"”»)\]]*$/u.test(text.slice(-12))
}

/** How long a text is to a reader: a combining accent adds nothing. */
export function lengthOf(text: string): number {
  return /\p{M}/u.test(text) ? text.replace(/\p{M}+/gu, '').length : text.length
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0
}

const LONG = 160

/** Each step asks the same of the same lines: answers are kept, of so many texts at a time. */
const proses = new Map<string, boolean>()
const MOST_KEPT = 4096

/** Long enough, or finished enough, to be running text rather than a title, a caption or a menu. */
export function isProse(text: string): boolean {
  let found = proses.get(text)
  if (found === undefined) {
    found = looksLikeProse(text)
    if (proses.size >= MOST_KEPT) proses.clear()
    proses.set(text, found)
  }
  return found
}

function looksLikeProse(text: string): boolean {
  return (text.length >= LONG && lengthOf(text) >= LONG) || (endsSentence(text) && countWords(text) >= 12)
}

/** Whether a text stands in quotation marks as a whole: « La banque nous a lâchés », « “Le patron, c’est le client” ». */
export function isQuoted(text: string): boolean {
  return /^["“«]/u.test(text) && /["”»]$/u.test(text)
}
