import type { CommanderError, HelpConfiguration } from 'commander'

const TITLES: ReadonlyMap<string, string> = new Map([
  ['Usage:', 'Usage :'],
  ['Arguments:', 'Arguments :'],
  ['Options:', 'Options :'],
  ['Commands:', 'Commandes :'],
])

/** A help page in French. */
export const frenchHelp: HelpConfiguration = {
  styleTitle: (title) => TITLES.get(title) ?? title,
  styleUsage: withEllipsis,
  styleSubcommandTerm: withEllipsis,
}

/** « [chemins...] », as commander writes an argument that may come several times, with a typographer’s ellipsis. */
function withEllipsis(term: string): string {
  return term.replaceAll('...', '…')
}

/** What went wrong in how a command was called, in French: commander gives a code, and in its English sentence what it is about. */
export function frenchError({ code, message }: CommanderError): string {
  const about = /'([^]*)'/.exec(message)?.[1] ?? ''
  const sentence = SENTENCES.get(code)?.(about, message) ?? message.replace(/^error: /, '')
  const suggestion = /\(Did you mean (?:one of )?([^]*)\?\)\s*$/.exec(message)?.[1]
  const hint = suggestion === undefined ? '' : ` Vouliez-vous dire ${suggestion.split(', ').map((word) => `« ${word} »`).join(' ou ')} ?`
  return `${sentence}${hint}`
}

const SENTENCES: ReadonlyMap<string, (about: string, message: string) => string> = new Map([
  ['commander.unknownCommand', (about: string) => `La commande « ${about} » n’existe pas.`],
  ['commander.unknownOption', (about: string) => `L’option « ${about} » n’existe pas.`],
  ['commander.missingArgument', (about: string) => `Il manque un argument : <${about}>.`],
  ['commander.optionMissingArgument', (about: string) => `Il manque ce qui suit l’option : ${about}.`],
  ['commander.excessArguments', (about: string, message: string) => `Trop d’arguments pour « ${about} » : ${expected(message)}.`],
])

/** « error: too many arguments for 'read'. Expected 1 argument but got 2: a, b. » */
function expected(message: string): string {
  const [, wanted = '0', got = '?'] = /Expected (\d+) arguments? but got (\d+)/.exec(message) ?? []
  return `${wanted === '0' ? 'aucun attendu' : `${wanted} attendu${wanted === '1' ? '' : 's'}`}, ${got} donné${got === '1' ? '' : 's'}`
}
