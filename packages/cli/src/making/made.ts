/** What a command has made, and what is left to a person. */
export interface Made {
  /** Paths from the root of the repository. */
  readonly written: readonly string[]
  /** Sentences and commands, in order. */
  readonly next: readonly string[]
}
