import { UsageError } from '../commands/output.ts'
import { nearest } from './nearest.ts'

/** The word when it is one of the choices; else throws `UsageError`, with the near one. `what` is what the words are: « format ». */
export function choiceOf<Word extends string>(word: string, choices: readonly Word[], what: string): Word {
  const choice = choices.find((one) => one === word)
  if (choice !== undefined) return choice
  const near = nearest(word, choices)
  throw new UsageError(`« ${word} » n’est pas un ${what}. ${near === undefined ? '' : `Vouliez-vous dire « ${near} » ? `}${what.charAt(0).toUpperCase()}${what.slice(1)}s : ${choices.join(', ')}.`)
}
