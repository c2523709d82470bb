/** One generated module: a packed list and where it comes from. */
export interface DataModule {
  /** The name of the constant. */
  readonly name: string
  readonly about: string
  /** Package and version, licence, and whoever must be named. */
  readonly sources: readonly string[]
  readonly packed: string
}

/** The text of the module. What is packed has neither backslash nor backtick nor dollar, and stands as it is. */
export function renderModule({ name, about, sources, packed }: DataModule): string {
  if (/[\\`$]/u.test(packed)) throw new Error(`${name} holds a character that a template string would read`)
  return [
    '// Written by scripts/compile-gazetteers.ts: run `node scripts/compile-gazetteers.ts` after a change, and do not edit.',
    ...sources.map((source) => `// ${source}`),
    '',
    `/** ${about} */`,
    `export const ${name}: string = \``.concat(packed, '`'),
    '',
  ].join('\n')
}
