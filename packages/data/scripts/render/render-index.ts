import { modules } from '../package-exports.ts'
import { renderDoc, renderModule } from './module.ts'

/**
 * Modules that stand at their subpath alone, so that the root stays within its budget. What is said of the
 * reader goes first: messages, rules and measures are no records, and the rules alone are heavier than all of them. Mentions are records,
 * but of use to whoever draws a page, not to whoever asks for a fact.
 */
const NOT_IN_ROOT: ReadonlySet<string> = new Set(['messages', 'rules', 'measures', 'mentions'])

/**
 * The root of the package: all modules, and the functions. It is generated so that one more kind needs no line by
 * hand, and names each module itself because the declarations of a module reached through another one come out in two
 * files.
 */
export function renderIndex(): string {
  return renderModule(
    renderDoc(
      'An open, cited atlas of regional digital ecosystems in the French press: every record, and the functions that',
      'go from one to another. Each list also has a subpath (`@garrigue/data/people`), for whoever needs no more.',
      '',
      '@packageDocumentation',
    ),
    [
      "export * from '../functions.ts'",
      "export { claimsByType, entitiesByKind } from './collections.ts'",
      ...modules.filter((name) => !NOT_IN_ROOT.has(name)).map((name) => `export * from './${name}.ts'`),
    ].join('\n'),
  )
}
