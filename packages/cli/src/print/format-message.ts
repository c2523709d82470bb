import type { LocatedMessage } from '../files/located-message.ts'
import { plain } from './printable.ts'

export { plain }

const WORDS = { error: 'erreur', warning: 'avertissement', info: 'information' } as const

/** One message as lines of text: `fichier:ligne:colonne  erreur  règle`, the sentence, the remedy. Safe to print anywhere. */
export function formatMessage({ file, line, column, severity, rule, text, remedy }: LocatedMessage): string {
  const head = `${file}:${line}:${column}  ${WORDS[severity]}  ${rule}`
  return [head, `  ${text}`, ...(remedy === null ? [] : [`  → ${remedy}`])].map((part) => plain(part)).join('\n')
}

/** « 2 erreurs, 1 avertissement » */
export function countMessages(messages: readonly LocatedMessage[]): string {
  const count = (severity: LocatedMessage['severity'], word: string): string[] => {
    const found = messages.filter((message) => message.severity === severity).length
    return found === 0 ? [] : [`${found} ${word}${found > 1 ? 's' : ''}`]
  }
  return [...count('error', 'erreur'), ...count('warning', 'avertissement'), ...count('info', 'information')].join(', ') || 'rien à signaler'
}
