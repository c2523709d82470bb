import { createInterface } from 'node:readline'
import type { Surroundings } from '../surroundings.ts'

/** Asks a person, one line at a time. */
export interface Asker {
  /**
   * What was answered, without blanks at its ends; `usual` when the line was empty; `undefined` when nobody answers any more (the end of the
   * input, Ctrl-D). With `choices`, the tabulation key completes them.
   */
  ask(question: string, options?: AskOptions): Promise<string | undefined>
  /** Gives the keyboard back. */
  close(): void
}

export interface AskOptions {
  readonly usual?: string
  readonly choices?: readonly string[]
}

/** An asker on what stands around: a terminal with its keys, or lines that are piped in, which wait until they are asked for. */
export function askerOn({ input, screen }: Pick<Surroundings, 'input' | 'screen'>): Asker {
  let choices: readonly string[] = []
  const lines: string[] = []
  const waiting: ((line: string | undefined) => void)[] = []
  let isOver = false
  const reader = createInterface({ input, output: screen, completer: (typed: string): [string[], string] => [choices.filter((choice) => choice.startsWith(typed.trimStart())), typed.trimStart()] })
  reader.on('line', (line) => {
    const answer = waiting.shift()
    if (answer) answer(line)
    else lines.push(line)
  })
  reader.on('close', () => {
    isOver = true
    for (const answer of waiting.splice(0)) answer(undefined)
  })
  // Ctrl-C leaves, as everywhere.
  reader.on('SIGINT', () => reader.close())

  async function nextLine(): Promise<string | undefined> {
    const [line] = lines.splice(0, 1)
    if (line !== undefined || isOver) return line
    return await new Promise((resolve) => waiting.push(resolve))
  }

  return {
    async ask(question, options = {}) {
      choices = options.choices ?? []
      reader.setPrompt(question)
      if (!isOver) reader.prompt()
      const line = await nextLine()
      if (line === undefined) return undefined
      return line.trim() === '' ? (options.usual ?? '') : line.trim()
    },
    close() {
      reader.close()
    },
  }
}
