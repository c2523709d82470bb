import { unfoldForDisplay } from './fold-for-search.ts'

/** A stretch of an excerpt: plain, or a word that was searched for. */
export interface ExcerptPart {
  readonly text: string
  readonly marked: boolean
}

/**
 * Pagefind gives excerpts as HTML whose only elements are `<mark>`, with `<` and `>` of the text written as entities. Here they become
 * text again, to be set with `textContent`.
 */
export function excerptParts(excerpt: string): readonly ExcerptPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/)
    .filter((part) => part !== '')
    .map((part) => {
      const marked = part.startsWith('<mark>') && part.endsWith('</mark>')
      return { marked, text: plain(marked ? part.slice('<mark>'.length, -'</mark>'.length) : part) }
    })
}

/** Folded text as Pagefind gives it, back to the words of the page; the index keeps no no-break space, so those within guillemets are put back. */
export function plain(folded: string): string {
  return unfoldForDisplay(folded.replaceAll('&lt;', '<').replaceAll('&gt;', '>')).replaceAll('« ', '«\u00A0').replaceAll(' »', '\u00A0»')
}
