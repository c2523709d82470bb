import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor, type CallExpression, type NewExpression } from 'oxc-parser'

export interface Found {
  /** File and line. */
  readonly place: string
  readonly expression: RegExp
}

const root = join(import.meta.dirname, '../../src')

/** The expressions of the reader: every literal of its sources, and every one that a module makes from parts and exports. */
export async function expressionsOfSource(): Promise<{ readonly found: readonly Found[]; readonly made: readonly string[] }> {
  const found: Found[] = []
  const made: string[] = []
  const files = globSync('**/*.ts', { cwd: root }).filter((file) => !file.endsWith('.test.ts')).sort()
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8')
    const place = (offset: number): string => `${file.replaceAll('\\', '/')}:${text.slice(0, offset).split('\n').length}`
    let makes = false
    const make = ({ callee, start }: CallExpression | NewExpression): void => {
      if (callee.type !== 'Identifier' || callee.name !== 'RegExp') return
      made.push(place(start))
      makes = true
    }
    new Visitor({
      Literal: (node) => {
        if ('regex' in node) found.push({ place: place(node.start), expression: new RegExp(node.regex.pattern, node.regex.flags) })
      },
      NewExpression: make,
      CallExpression: make,
    }).visit(parseSync(file, text).program)
    if (makes) found.push(...(await exportedExpressions(file)))
  }
  return { found, made }
}

/** The expressions that a module exports, alone or within lists and tables. */
async function exportedExpressions(file: string): Promise<Found[]> {
  const module = (await import(join(root, file))) as Readonly<Record<string, unknown>>
  return Object.entries(module).flatMap(([name, value]) => within(value).map((expression) => ({ place: `${file} ${name}`, expression })))
}

function within(value: unknown): RegExp[] {
  if (value instanceof RegExp) return [value]
  if (value instanceof Map || value instanceof Set) return [...(value as Iterable<unknown>)].flatMap(within)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(within) : []
}
