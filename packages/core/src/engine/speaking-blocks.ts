import type { Zone } from '@garrigue/schema/vocabulary'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { oncePer } from './once-per.ts'

/** Zones in which nobody's words are reported for the article. */
const SILENT: ReadonlySet<Zone> = new Set<Zone>(['boilerplate', 'comment', 'byline', 'credit'])

interface SpeakingBlocks {
  /** All blocks of the page, whatever they are. */
  readonly places: ReadonlyMap<PressBlock, number>
  readonly blocks: readonly PressBlock[]
  readonly indexes: ReadonlyMap<PressBlock, number>
}

/** The blocks of the page's articles in which somebody may be reported to speak, in order. */
export function speakingBlocks(page: PressRoot): readonly PressBlock[] {
  return ofPage(page).blocks
}

/** The block that stands so many places before or after another in that list, in the same article. */
export function blockBeside(page: PressRoot, block: PressBlock, step: number): PressBlock | undefined {
  const { blocks, indexes } = ofPage(page)
  const other = blocks[(indexes.get(block) ?? Number.NaN) + step]
  return other?.data.article === block.data.article ? other : undefined
}

/** The block right after another on the page, whatever its zone. */
export function blockAfter(page: PressRoot, block: PressBlock): PressBlock | undefined {
  return page.children[(ofPage(page).places.get(block) ?? Number.NaN) + 1]
}

const ofPage = oncePer(({ children }: PressRoot): SpeakingBlocks => {
  const blocks = children.filter(({ data }) => data.article !== undefined && !SILENT.has(data.zone ?? 'boilerplate'))
  return { places: new Map(children.map((block, index) => [block, index])), blocks, indexes: new Map(blocks.map((block, index) => [block, index])) }
})
