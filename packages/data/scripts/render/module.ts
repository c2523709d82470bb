const NOTICE = '// Written by scripts/generate.ts from records/ and from the kinds of @garrigue/schema: edit those.\n'

/** A generated TypeScript module: the notice, then the parts with a blank line between them. */
export function renderModule(...parts: readonly string[]): string {
  return [NOTICE, ...parts.map((part) => `${part}\n`)].join('\n')
}

/** `import type { Person } from '../types.ts'` */
export function renderTypeImport(names: readonly string[], from: string = '../types.ts'): string {
  return `import type { ${names.join(', ')} } from '${from}'`
}

/** A doc comment of one or more lines. */
export function renderDoc(...lines: readonly string[]): string {
  return lines.length === 1
    ? `/** ${lines.join('')} */`
    : ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n')
}

/** An exported constant with its doc comment and its type, as isolated declarations ask for. */
export function renderConst(name: string, type: string, value: string, ...doc: readonly string[]): string {
  return `${renderDoc(...doc)}\nexport const ${name}: ${type} = ${value}`
}

/** An object literal, one field to a line. */
export function renderObject(fields: readonly (readonly [key: string, value: string])[]): string {
  return `{\n${fields.map(([key, value]) => `  ${renderKey(key)}: ${value},\n`).join('')}}`
}

/** An interface's body, one field to a line, none of which may be changed. */
export function renderInterface(fields: readonly (readonly [key: string, type: string])[]): string {
  return `{\n${fields.map(([key, type]) => `  readonly ${renderKey(key)}: ${type}\n`).join('')}}`
}

/** A TypeScript literal of plain data, on one line. */
export function renderLiteral(value: unknown): string {
  if (typeof value === 'string') return renderString(value)
  if (Array.isArray(value)) return `[${value.map(renderLiteral).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).map(([key, field]) => `${renderKey(key)}: ${renderLiteral(field)}`)
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}

/** A TypeScript string literal: JSON's, in single quotation marks, which leave those of JSON within it alone. */
export function renderString(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll(String.raw`\"`, '"').replaceAll("'", String.raw`\'`)}'`
}

/** `person`, or `'former-region'` where the bare word is no identifier. */
function renderKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : renderString(key)
}
