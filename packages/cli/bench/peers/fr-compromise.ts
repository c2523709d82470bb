import nlp from 'fr-compromise'
import { peerFigure, peerMention, type Peer } from './peer.ts'

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
    return {
      mentions: [...named(doc.people(), 'person'), ...named(doc.places(), 'place'), ...named(doc.organizations(), 'organization')],
      figures: found(doc.numbers()).flatMap(({ offset: { start, length }, number }) => {
        const next = /^\s?(\p{L}+|[€$%])/u.exec(text.slice(start + length, start + length + 30))
        const unit = { '€': 'EUR', $: 'USD' }[next?.[1] ?? ''] ?? next?.[1]
        const value = number?.num ?? undefined
        return value === undefined || unit === undefined ? [] : [peerFigure(text, start, start + length + (next?.[0].length ?? 0), value, unit)]
      }),
    }
  },
}
