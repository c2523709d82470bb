import { UsageError } from '../commands/output.ts'
import { nearest } from './nearest.ts'

/** The word when it is one of the choices; else throws `UsageError`, with the near one. `one` and `many` are what the words are: « un format », « Formats ». */
export function choiceOf<Word extends string>(word: string, choices: readonly Word[], one: string, many: string): Word {
  const choice = choices.find((known) => known === word)
  if (choice !== undefined) return choice
  const near = nearest(word, choices)
  throw new UsageError(`« ${word} » n’est pas ${one}. ${near === undefined ? '' : `Vouliez-vous dire « ${near} » ? `}${many} : ${choices.join(', ')}.`)
}
