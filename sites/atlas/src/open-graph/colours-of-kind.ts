import kinds from '../styles/kinds.css?raw'
import tokens from '../styles/tokens.css?raw'

export interface KindColours {
  readonly line: string
  readonly wash: string
}

/** The colours by day of a kind, as the style sheets have them; those of ink for a kind that has none of its own. */
export function coloursOfKind(kind: string): KindColours {
  return { line: valueIn(kind, '--kind', '--ink'), wash: valueIn(kind, '--wash', '--ink-wash') }
}

function valueIn(kind: string, property: string, otherwise: string): string {
  const [, rule = ''] = kinds.split(`.kind-${kind} {`)
  const [own] = rule.split('}')
  const token = own?.match(new RegExp(`${property}: var\\((--[a-z-]+)\\)`))?.[1] ?? otherwise
  const value = tokens.match(new RegExp(`${token}: light-dark\\((#[0-9a-f]{3,6}),`))?.[1]
  if (value === undefined) throw new Error(`no colour ${token} in tokens.css`)
  return value
}
