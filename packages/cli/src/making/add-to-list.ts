/** « elected-by » → `electedBy` */
export function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/**
 * The source of a list with one more member: an import of `./<name>.ts` after the others, and its name at the end of the list that is assigned last. `undefined` when the
 * source is not written so.
 */
export function addToList(source: string, name: string): string | undefined {
  const word = camelCase(name)
  const imports = [...source.matchAll(/^import .*$/gm)]
  const last = imports.at(-1)
  const end = source.lastIndexOf(']')
  if (!last || end < last.index || source.includes(`./${name}.ts'`)) return undefined
  const lastLine = last.index + last[0].length
  const before = source.slice(lastLine, end).trimEnd()
  const isBlock = source.slice(0, end).endsWith('\n')
  const member = isBlock ? `${before.endsWith(',') ? '' : ','}\n  ${word},\n` : `, ${word}`
  return `${source.slice(0, lastLine)}\nimport { ${word} } from './${name}.ts'${before}${member}${source.slice(end)}`
}
