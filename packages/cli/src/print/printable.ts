/** Control characters, characters that turn the direction of writing or are not seen, and line separators. */
const HIDDEN = /[\u0000-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]|\uDB40[\uDC00-\uDC7F]/g

/** Hidden characters written as escapes, `\u001b`, which JSON reads back as they were. */
export function escapeHidden(text: string): string {
  return text.replace(HIDDEN, (found) => found.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''))
}

/**
 * What a stranger wrote, as one line that is safe for a terminal and a log: nothing hidden, and no command of a build service, which
 * take a line that starts with `::`, or `##[` anywhere, for theirs.
 */
export function plain(text: string): string {
  return escapeHidden(text.replaceAll('\n', '\\n').replaceAll('\t', '\\t'))
    .replace(/^(\s*):(?=:)/, '$1\\u003a')
    .replaceAll('##[', '#\\u0023[')
    .replaceAll('##vso[', '#\\u0023vso[')
}

/** The same over several lines: the ends of lines are ours. */
export function plainLines(text: string): string {
  return text.split('\n').map((line) => plain(line)).join('\n')
}

/** The first characters of a long text, with an ellipsis; a character of two code units is not cut. */
export function shorten(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…` : text
}
