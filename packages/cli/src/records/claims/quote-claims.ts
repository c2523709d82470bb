import { knownId } from './claim-context.ts'
import type { ClaimMaker } from './claim-draft.ts'

/** What somebody is reported to have said, word for word. Words repeated in a caption are the same claim. */
export const quoteClaims: ClaimMaker = (context) => {
  const { read, entities } = context
  return read.reading.quotes.map((quote) => {
    const speaker = knownId(context, quote.speaker)
    const about = read.reading.mentions.filter(({ start, end, entity }) => start >= quote.start && end <= quote.end && entities.has(entity) && entity !== speaker).map(({ entity }) => entity)
    return {
      fields: { type: 'quote', speaker, about: [...new Set(about)].sort(), rule: quote.rule },
      spans: [{ start: quote.start, end: quote.end }],
      stance: 'asserted',
    }
  })
}
