import { join } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import type { Rolldown } from 'tsdown'

const mechanism = join(import.meta.dirname, 'lazy-expression.ts')

interface Literal {
  readonly start: number
  readonly end: number
  readonly pattern: string
  readonly flags: string
  readonly isInFunction: boolean
}

/**
 * Makes the expressions with classes of letters (« \p{Lu} ») when they are first used. V8 checks each literal as a file loads, those of functions
 * that nobody calls too, and builds its classes of some seven hundred ranges each time: that was a quarter of the time of loading. In a
 * function, what keeps a place from one use to the next (flags g and y) stays a literal.
 */
export function makeExpressionsLazy(): Rolldown.Plugin {
  return {
    name: 'make-expressions-lazy',
    transform: {
      filter: { id: /\.[jt]s$/u, code: /\\p\{/u },
      handler(code, id) {
        const literals = costlyLiteralsIn(code, id)
        if (literals.length === 0) return null
        const shared = new Map<string, string>()
        let made = ''
        let at = 0
        for (const literal of literals) {
          made += code.slice(at, literal.start) + (literal.isInFunction ? nameOf(literal, shared) : construct(literal))
          at = literal.end
        }
        const constants = [...shared].map(([expression, name]) => `const ${name} = ${expression}\n`).join('')
        return { code: `import { LazyExpression } from ${JSON.stringify(mechanism)}\n${constants}${made}${code.slice(at)}`, map: null }
      },
    },
  }
}

/** The literals of a file that cost as it loads, in order. */
export function costlyLiteralsIn(code: string, id: string): Literal[] {
  const found: Literal[] = []
  let depth = 0
  const enter = (): void => void depth++
  const leave = (): void => void depth--
  new Visitor({
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
    Literal(node) {
      if ('regex' in node) found.push({ start: node.start, end: node.end, ...node.regex, isInFunction: depth > 0 })
    },
  }).visit(parseSync(id, code).program)
  return found.filter(({ pattern, flags, isInFunction }) => /\\p\{/u.test(pattern) && !(isInFunction && /[gy]/u.test(flags))).sort((a, b) => a.start - b.start)
}

function construct({ pattern, flags }: Literal): string {
  return `/* @__PURE__ */ new LazyExpression(${JSON.stringify(pattern)}, ${JSON.stringify(flags)})`
}

/** The constant that stands for a literal of a function: it keeps nothing from one use to the next, so that one serves all. */
function nameOf(literal: Literal, shared: Map<string, string>): string {
  const expression = construct(literal)
  const name = shared.get(expression) ?? `lazyExpression${shared.size}`
  shared.set(expression, name)
  return name
}
