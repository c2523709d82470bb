/** Words at each end of a passage that are enough to find it; the whole passage when it is not much longer. */
const END_WORDS = 4

/**
 * The address of some words on a page (a text fragment, as browsers know it): the words themselves when they are few, else the first
 * and the last of them. A hyphen would be taken for syntax, so it is escaped.
 */
export function hrefOfWords(url: string, words: string): string {
  // An address cannot hold half a character.
  const list = words.toWellFormed().trim().split(/\s+/u)
  const part = (some: readonly string[]): string => encodeURIComponent(some.join(' ')).replaceAll('-', '%2D')
  const text = list.length <= END_WORDS * 2 + 1 ? part(list) : `${part(list.slice(0, END_WORDS))},${part(list.slice(-END_WORDS))}`
  const [address = url] = url.split('#', 1)
  return `${address}#:~:text=${text}`
}
