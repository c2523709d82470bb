import type { LocatedMessage } from '../files/located-message.ts'
import type { Paint } from './paint.ts'
import { plain } from './printable.ts'

export { plain }

const WORDS = { error: 'erreur', warning: 'avertissement', info: 'information' } as const

const STYLES = { error: 'red', warning: 'yellow', info: 'cyan' } as const

/** One message as lines of text: `fichier:ligne:colonne  erreur  règle`, the sentence, the remedy. Safe to print anywhere. */
export function formatMessage({ file, line, column, severity, rule, text, remedy }: LocatedMessage, paint: Paint = (_, words) => words): string {
  const place = plain(`${file}:${line}:${column}`)
  const head = `${paint('bold', place)}  ${paint(STYLES[severity], WORDS[severity])}  ${paint('dim', plain(rule))}`
  return [head, plain(`  ${text}`), ...(remedy === null ? [] : [plain(`  → ${remedy}`)])].join('\n')
}

/** « 2 erreurs, 1 avertissement » */
export function countMessages(messages: readonly LocatedMessage[]): string {
  const count = (severity: LocatedMessage['severity'], word: string): string[] => {
    const found = messages.filter((message) => message.severity === severity).length
    return found === 0 ? [] : [`${found} ${word}${found > 1 ? 's' : ''}`]
  }
  return [...count('error', 'erreur'), ...count('warning', 'avertissement'), ...count('info', 'information')].join(', ') || 'rien à signaler'
}
