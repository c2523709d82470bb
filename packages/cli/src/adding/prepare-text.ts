import { extractHtml } from '../html/extract-html.ts'
import type { DroppedRegion } from '../html/list-dropped.ts'
import type { PageMetadata } from '../html/read-metadata.ts'
import type { LocatedMessage } from '../files/located-message.ts'
import type { GivenInput } from './read-input.ts'

/** A text that can be added: its bytes as they will stand in `seeds/`, and what the page says of itself. */
export interface PreparedText {
  readonly bytes: Uint8Array
  readonly format: 'txt' | 'md'
  readonly meta: PageMetadata
  /** Parts of a page that the text leaves out. */
  readonly dropped: readonly DroppedRegion[]
  readonly messages: readonly LocatedMessage[]
}

/** What an old text may be written in. */
export const ENCODINGS = ['utf-8', 'windows-1252', 'iso-8859-15'] as const

/**
 * The text of a page, or a text as it is. From another encoding than UTF-8 it is only turned when somebody says which one it is; bytes that have no meaning there
 * leave it as it is, and the reader says what is wrong.
 */
export function prepareText({ bytes, name, looksLike }: GivenInput, encoding: (typeof ENCODINGS)[number]): PreparedText {
  if (looksLike !== 'html') return { bytes: encoding === 'utf-8' ? bytes : turned(bytes, encoding), format: looksLike, meta: {}, dropped: [], messages: [] }
  const { text, meta, dropped, messages } = extractHtml(bytes)
  return { bytes: Buffer.from(text, 'utf8'), format: 'txt', meta, dropped, messages: messages.map((message) => ({ ...message, file: name })) }
}

function turned(bytes: Uint8Array, encoding: string): Uint8Array {
  const text = new TextDecoder(encoding).decode(bytes)
  return /[\u0080-\u009F]/.test(text) ? bytes : Buffer.from(text, 'utf8')
}
