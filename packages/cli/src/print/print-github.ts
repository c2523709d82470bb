import type { LocatedMessage } from '../files/located-message.ts'
import { plain } from './printable.ts'

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const

/** One message as a command of GitHub's runners, which shows it at its line of the request. Nothing in it can end the command or start another. */
export function printGithub({ file, line, column, severity, rule, text, remedy }: LocatedMessage): string {
  const details = Object.entries({ file, line, col: column, title: rule }).map(([name, detail]) => `${name}=${property(String(detail))}`)
  return `::${COMMANDS[severity]} ${details.join(',')}::${value(remedy === null ? plain(text) : `${plain(text)}\n${plain(remedy)}`)}`
}

function value(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return value(plain(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
