import type { LocatedMessage } from '../files/located-message.ts'

const WORDS = { error: 'erreur', warning: 'avertissement', info: 'information' } as const

/** One message as lines of text: `fichier:ligne:colonne  erreur  règle`, the sentence, the remedy. Safe to print anywhere. */
export function formatMessage({ file, line, column, severity, rule, text, remedy }: LocatedMessage): string {
  const head = `${file}:${line}:${column}  ${WORDS[severity]}  ${rule}`
  return [head, `  ${text}`, ...(remedy === null ? [] : [`  → ${remedy}`])].map((part) => plain(part)).join('\n')
}

/** What a stranger wrote, made safe for a terminal and a log: control characters are shown, and no line starts a log command. */
export function plain(text: string): string {
  const shown = text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u2028\u2029\u202A-\u202E\u2066-\u2069]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).replaceAll('\n', '\\n')
  return shown.startsWith('::') ? ` ${shown}` : shown
}

/** « 2 erreurs, 1 avertissement » */
export function countMessages(messages: readonly LocatedMessage[]): string {
  const count = (severity: LocatedMessage['severity'], word: string): string[] => {
    const found = messages.filter((message) => message.severity === severity).length
    return found === 0 ? [] : [`${found} ${word}${found > 1 ? 's' : ''}`]
  }
  return [...count('error', 'erreur'), ...count('warning', 'avertissement'), ...count('info', 'information')].join(', ') || 'rien à signaler'
}
