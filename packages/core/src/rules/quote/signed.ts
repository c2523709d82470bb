import type { QuoteRule } from '../../engine/quote-rule.ts'
import { blockAfter } from '../../engine/speaking-blocks.ts'
import { itemsAround } from '../../lexicon/speech-items.ts'
import { viewOf } from '../../lexicon/speech-view.ts'

/** « – X », « (X) », « Signé X », « : X » in a title */
const SIGNS = /^(?:[–—(:-]|signee?)$/u
/** A signature of more items is a sentence. */
const LONGEST_SIGNATURE = 24

/** « « … » – X, directrice de Y », or the name on the line below: whole paragraphs that somebody signs. */
export const signed: QuoteRule = {
  id: 'quote/signed',
  attribute(candidate) {
    const view = viewOf(candidate)
    const { behind, behindAt, words } = view
    if (view.follows !== 'nothing' || words < 4 || !candidate.quotation.opened) return undefined
    const mark = behind[behindAt + 1]
    const isAlone = view.at === 0 && mark === undefined
    const below = isAlone ? blockAfter(candidate.page, candidate.last) : undefined
    const line = below ? itemsAround(candidate.page, below) : SIGNS.test(mark?.form || mark?.text || '') ? behind.slice(behindAt + 2, behindAt + 2 + LONGEST_SIGNATURE + 1) : []
    const [first, second] = /^[–—-]$/u.test(line[0]?.text ?? '') ? line.slice(1) : line
    // « « … » : X ne manque pas d’humour »: then a sentence may follow.
    if (mark?.text === ':' && first?.mention?.kind === 'person') return { speaker: first.mention.entity, evidence: [{ start: first.start, end: first.end }] }
    const isShort = line.length <= LONGEST_SIGNATURE && !line.some(({ text, quotation }) => quotation !== undefined || text === ':' || text === ';') && (mark?.form.startsWith('sign') === true || !/^[.!?…]$/u.test(line.at(-1)?.text ?? ''))
    if (first?.mention?.kind !== 'person' || !isShort || (second !== undefined && !/^[,(–—).-]$/u.test(second.text))) return undefined
    return { speaker: first.mention.entity, evidence: [{ start: first.start, end: first.end }] }
  },
}
