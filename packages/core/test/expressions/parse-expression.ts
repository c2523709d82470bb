/** A regular expression as a tree, with just what counting its steps needs. */
export type Node =
  /** One character: a literal, a class, an escape or the dot; `accepts` asks the platform. */
  | { readonly type: 'char'; readonly source: string; readonly accepts: (char: string) => boolean }
  | { readonly type: 'sequence'; readonly items: readonly Node[] }
  | { readonly type: 'choice'; readonly options: readonly Node[] }
  | { readonly type: 'repeat'; readonly min: number; readonly max: number; readonly lazy: boolean; readonly body: Node }
  | { readonly type: 'group'; readonly index: number; readonly body: Node }
  | { readonly type: 'look'; readonly behind: boolean; readonly negated: boolean; readonly body: Node }
  | { readonly type: 'anchor'; readonly source: '^' | '$' | '\\b' | '\\B' }
  | { readonly type: 'reference'; readonly index: number }

/** Reads an expression that the platform has accepted; throws on what it does not know (named groups, the flag `v`). */
export function parseExpression({ source, flags }: RegExp): Node {
  let at = 0
  let groups = 0
  const tree = choice()
  if (at < source.length) throw new Error(`${source}: unexpected ${source.slice(at)}`)
  return tree

  function choice(): Node {
    const options = [sequence()]
    while (take('|')) options.push(sequence())
    return options.length === 1 ? (options[0] as Node) : { type: 'choice', options }
  }

  function sequence(): Node {
    const items: Node[] = []
    while (at < source.length && source[at] !== '|' && source[at] !== ')') items.push(repeated(atom()))
    return { type: 'sequence', items }
  }

  function atom(): Node {
    if (take('(')) return group()
    if (take('^')) return { type: 'anchor', source: '^' }
    if (take('$')) return { type: 'anchor', source: '$' }
    if (take('\\b')) return { type: 'anchor', source: '\\b' }
    if (take('\\B')) return { type: 'anchor', source: '\\B' }
    const reference = next(/\\[1-9]/y)
    if (reference) return { type: 'reference', index: Number(reference.slice(1)) }
    // A class, an escape (\p{L}, \u{1F331}, \u0301, \x41, \d, \.), or any one character.
    const char = next(/\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]+\}|u\{[^}]+\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|.)|[^()|^$*+?{}[\]\\]/suy)
    if (char === undefined || char.startsWith('\\k')) throw new Error(`${source}: ${source.slice(at)} is not known`)
    return { type: 'char', source: char, accepts: accepting(char, flags) }
  }

  function group(): Node {
    const look = next(/\?<?[=!]/y)
    const captures = look === undefined && !take('?:')
    if (captures && source[at] === '?') throw new Error(`${source}: ${source.slice(at)} is not known`)
    const index = captures ? ++groups : 0
    const body = choice()
    if (!take(')')) throw new Error(`${source}: a group is never closed`)
    if (look !== undefined) return { type: 'look', behind: look.includes('<'), negated: look.endsWith('!'), body }
    return captures ? { type: 'group', index, body } : body
  }

  function repeated(body: Node): Node {
    const mark = next(/[*+?]|\{\d+(?:,\d*)?\}/y)
    if (mark === undefined) return body
    const [min = '', max] = mark.startsWith('{') ? mark.slice(1, -1).split(',') : RANGES[mark]?.split(',') ?? []
    return { type: 'repeat', min: Number(min), max: max === undefined ? Number(min) : max === '' ? Infinity : Number(max), lazy: take('?'), body }
  }

  function take(text: string): boolean {
    if (!source.startsWith(text, at)) return false
    at += text.length
    return true
  }

  function next(pattern: RegExp): string | undefined {
    pattern.lastIndex = at
    const found = pattern.exec(source)?.[0]
    at += found?.length ?? 0
    return found
  }
}

const RANGES: Readonly<Record<string, string>> = { '*': '0,', '+': '1,', '?': '0,1' }

function accepting(char: string, flags: string): (one: string) => boolean {
  const alone = new RegExp(`^(?:${char})$`, flags.replaceAll(/[gy]/gu, ''))
  const known = new Map<string, boolean>()
  return (one) => {
    let answer = known.get(one)
    if (answer === undefined) known.set(one, (answer = alone.test(one)))
    return answer
  }
}
