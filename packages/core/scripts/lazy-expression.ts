/**
 * What the build puts in the place of a literal with classes of letters (`make-expressions-lazy.ts`): the same regular expression, made when
 * it is first used. Strings take it as one; it is no instance of `RegExp`.
 */
export class LazyExpression {
  readonly source: string
  readonly flags: string
  #made: RegExp | undefined

  constructor(source: string, flags: string) {
    this.source = source
    this.flags = flags
  }

  private get made(): RegExp {
    this.#made ??= new RegExp(this.source, this.flags)
    return this.#made
  }

  get lastIndex(): number {
    return this.made.lastIndex
  }

  set lastIndex(index: number) {
    this.made.lastIndex = index
  }

  exec(text: string): RegExpExecArray | null {
    return this.made.exec(text)
  }

  test(text: string): boolean {
    return this.made.test(text)
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.made[Symbol.match](text)
  }

  [Symbol.matchAll](text: string): RegExpStringIterator<RegExpMatchArray> {
    return this.made[Symbol.matchAll](text)
  }

  [Symbol.replace](text: string, by: string): string {
    return this.made[Symbol.replace](text, by)
  }

  [Symbol.search](text: string): number {
    return this.made[Symbol.search](text)
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return this.made[Symbol.split](text, limit)
  }
}
