import { Readable, Writable } from 'node:stream'

/** What a command finds around it beside files: who types, what the screen can show, and which day it is. */
export interface Surroundings {
  /** What a person types, or what is piped in. */
  readonly input: Readable
  /** True when a person sits in front of it, who can be asked. */
  readonly isInteractive: boolean
  /** True when the standard output shows colours. */
  readonly hasColors: boolean
  /** Where questions are asked, and what is typed is seen. */
  readonly screen: Writable
  /** Writes to standard output as it is, without a line end: only what has been made safe (`plain`) and coloured by us. */
  readonly write: (text: string) => void
  /** Writes over the last line of the standard error, where a terminal shows how far we are; does nothing elsewhere. */
  readonly progress: (text: string) => void
  /** The day, `YYYY-MM-DD`. */
  readonly today: string
}

/** Nobody there: nothing to read, no colours. What is written goes to `write`. */
export function noSurroundings(write: (text: string) => void, today: string): Surroundings {
  const screen = new Writable({
    write(chunk: Buffer, _, done) {
      write(chunk.toString())
      done()
    },
  })
  return { input: Readable.from([]), isInteractive: false, screen, hasColors: false, write, progress: () => undefined, today }
}
