import { parseSync, Visitor } from 'oxc-parser'
import type { RepositoryFile } from './repository.ts'

const script = /\.(?:[cm]?[jt]s|tsx|jsx)$/

/** What a TypeScript, JavaScript or Astro file imports, as written; of other files nothing. */
export function importsOf({ path, text }: RepositoryFile): readonly string[] {
  if (script.test(path)) return importsOfScript(path, text)
  if (path.endsWith('.astro')) return scriptsOfAstro(text).flatMap((part) => importsOfScript(`${path}.ts`, part))
  return []
}

function importsOfScript(path: string, text: string): readonly string[] {
  const { module, program } = parseSync(path, text)
  const found = [
    ...module.staticImports.map((one) => one.moduleRequest.value),
    ...module.staticExports.flatMap((one) => one.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    // `import('./x.ts')`; a computed address is not known here.
    ...module.dynamicImports.flatMap(({ moduleRequest }) => unquote(text.slice(moduleRequest.start, moduleRequest.end))),
  ]
  // `type X = import('./x.ts').X`
  new Visitor({ TSImportType: (node) => void found.push(node.source.value) }).visit(program)
  return [...new Set(found)]
}

function unquote(literal: string): readonly string[] {
  // 'x'
  return /^(['"`])([^'"`$]+)\1$/.exec(literal)?.slice(2, 3) ?? []
}

/** The front matter, and what stands in script elements. */
function scriptsOfAstro(text: string): readonly string[] {
  // ---\n---
  const frontMatter = /^\s*---\r?\n([\s\S]*?)^---/m.exec(text)?.[1] ?? ''
  // <script></script>
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '')
  return [frontMatter, ...scripts]
}
