import nlp from 'fr-compromise'
import { figureOfNumber, peerMention, type Peer } from './peer.ts'

interface Found {
  readonly text: string
  readonly offset: { readonly start: number; readonly length: number }
  readonly number?: { readonly num: number | null }
}

interface View {
  json(options: unknown): unknown
}

interface Doc {
  people(): View
  places(): View
  organizations(): View
  numbers(): View
}

/** fr-compromise: the same for French. Of a figure it tells the number, and no unit: the word after it is taken. */
export const frCompromise: Peer = {
  name: 'fr-compromise',
  read(text) {
    const doc = nlp(text) as unknown as Doc
    const found = (view: View): readonly Found[] => view.json({ offset: true }) as readonly Found[]
    const named = (view: View, kind: 'person' | 'place' | 'organization') => found(view).map(({ offset: { start, length } }) => peerMention(text, start, text.slice(start, start + length).replace(/[^\p{L}\p{N}]+$/u, ''), kind))
    // What is behind a number with a comma or a stop is no part of it.
    const numbers = found(doc.numbers()).map(({ text: words, offset: { start, length }, number }) => ({ offset: { start, length: length - (/[.,;:]$/u.test(words) ? 1 : 0) }, number }))
    return {
      mentions: [...named(doc.people(), 'person'), ...named(doc.places(), 'place'), ...named(doc.organizations(), 'organization')],
      figures: numbers.flatMap(({ offset: { start, length }, number }) => figureOfNumber(text, start, start + length, number?.num ?? Number.NaN)),
    }
  },
}
