import nlp from 'compromise'
import { peerMention, peerQuote, type Peer } from './peer.ts'

interface Found {
  readonly text: string
  readonly offset: { readonly start: number; readonly length: number }
}

/** compromise: English; it finds French names all the same, by their capitals. */
export const compromise: Peer = {
  name: 'compromise',
  read(text) {
    const doc = nlp(text)
    const found = (view: { json(options: unknown): unknown }): readonly Found[] => view.json({ offset: true }) as readonly Found[]
    return {
      mentions: [
        ...found(doc.people()).map(({ offset }) => named(text, offset, 'person')),
        ...found(doc.places()).map(({ offset }) => named(text, offset, 'place')),
        ...found(doc.organizations()).map(({ offset }) => named(text, offset, 'organization')),
      ],
      quotes: found(doc.quotations()).map(({ offset }) => peerQuote(text, offset.start, offset.start + offset.length)),
    }
  },
}

/** Marks at the ends are not the name's. */
function named(text: string, { start, length }: Found['offset'], kind: 'person' | 'place' | 'organization') {
  const words = text.slice(start, start + length)
  const trimmed = words.replace(/^[^\p{L}\p{N}]+/u, '')
  return peerMention(text, start + words.length - trimmed.length, trimmed.replace(/[^\p{L}\p{N}]+$/u, ''), kind)
}
