// Words of a stranger, to be shown under a request: nobody is called, nothing is loaded, no markup but lists, tables and emphasis is left.

/** GitHub refuses comments above 65,536 characters. */
const MOST = 60_000
// Controls but line end and tab; marks of direction and invisible ones.
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[\u{E0000}-\u{E007F}]/gu

/** Markdown that is safe to post; text that is too long is cut, and says so. */
export function cleanMarkdown(text) {
  const clean = text
    .replaceAll('\r\n', '\n')
    .replaceAll(INVISIBLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('@', '&#64;')
    .replaceAll('](', ']\\(')
    .replaceAll(/!\[/gu, '!\\[')
    .replaceAll(/\b(https?|ftp):\/\//giu, '$1\\://')
    .replaceAll(/\bwww\./giu, 'www\\.')
  return clean.length <= MOST ? clean : `${clean.slice(0, MOST).replace(/[\uD800-\uDBFF]$/u, '')}\n\n[…] La suite est dans le résumé de l’exécution.`
}
