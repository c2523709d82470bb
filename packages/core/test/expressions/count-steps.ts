import { parseExpression, type Node } from './parse-expression.ts'

/** What a backtracking engine does; `next` is the instruction after it. */
type Instruction =
  | { readonly op: 'char'; readonly accepts: (char: string) => boolean; readonly back: boolean }
  /** Go on with the next instruction; on failure, with `other` (the other way round when `lazy`). */
  | { readonly op: 'split'; other: number; readonly lazy: boolean }
  | { readonly op: 'jump'; to: number }
  | { readonly op: 'mark'; readonly register: number }
  /** Fails when nothing was read since the mark: the standard's end of empty repeats. */
  | { readonly op: 'moved'; readonly register: number }
  | { readonly op: 'look'; readonly program: Program; readonly negated: boolean }
  | { readonly op: 'anchor'; readonly source: string }
  | { readonly op: 'reference'; readonly index: number; readonly back: boolean }
  | { readonly op: 'match' }

type Program = readonly Instruction[]

/** Registers after those of the groups (two each, at most twenty groups): where each repeat began. */
const FIRST_MARK = 40

/** An expression as an engine runs it. */
export interface Compiled {
  readonly program: Program
  /** Attempts start at the first character only. */
  readonly sticky: boolean
}

/** The instructions of an expression, as an engine would make them; counted repeats are written out. */
export function compile(expression: RegExp): Compiled {
  let marks = FIRST_MARK
  return { program: [...emit(parseExpression(expression), false), { op: 'match' }], sticky: expression.sticky }

  function emit(node: Node, back: boolean): Instruction[] {
    switch (node.type) {
      case 'char':
        return [{ op: 'char', accepts: node.accepts, back }]
      case 'anchor':
        return [{ op: 'anchor', source: node.source }]
      case 'reference':
        return [{ op: 'reference', index: node.index, back }]
      case 'look':
        return [{ op: 'look', negated: node.negated, program: [...emit(node.body, node.behind), { op: 'match' }] }]
      case 'group':
        return [...append([{ op: 'mark', register: node.index * 2 + (back ? 1 : 0) }], emit(node.body, back)), { op: 'mark', register: node.index * 2 + (back ? 0 : 1) }]
      case 'sequence':
        return (back ? node.items.toReversed() : node.items).reduce<Instruction[]>((code, item) => append(code, emit(item, back)), [])
      case 'choice':
        return node.options.map((option) => emit(option, back)).reduceRight((rest, option) => {
          const code = append([{ op: 'split', other: option.length + 2, lazy: false }], option)
          code.push({ op: 'jump', to: option.length + 2 + rest.length })
          return append(code, rest)
        })
      case 'repeat': {
        let code: Instruction[] = []
        for (let count = 0; count < node.min; count++) code = append(code, emit(node.body, back))
        return append(code, node.max === Infinity ? loop(node.body, node.lazy, back) : optional(node.body, node.max - node.min, node.lazy, back))
      }
    }
  }

  function loop(body: Node, lazy: boolean, back: boolean): Instruction[] {
    const register = marks++
    const inner = emit(body, back)
    const code = append([{ op: 'split', other: inner.length + 4, lazy }, { op: 'mark', register }], inner)
    return [...code, { op: 'moved', register }, { op: 'jump', to: 0 }]
  }

  function optional(body: Node, times: number, lazy: boolean, back: boolean): Instruction[] {
    const inner = emit(body, back)
    const length = (inner.length + 1) * times
    let code: Instruction[] = []
    for (let count = 0; count < times; count++) code = append([...code, { op: 'split', other: length, lazy }], inner)
    return code
  }
}

/** Two programs in a row: the places in the second move. */
function append(first: Instruction[], second: readonly Instruction[]): Instruction[] {
  const by = first.length
  for (const one of second) first.push(one.op === 'split' ? { ...one, other: one.other + by } : one.op === 'jump' ? { ...one, to: one.to + by } : one)
  return first
}

/** Where an attempt may go on when it fails. */
interface Choice {
  readonly pc: number
  readonly at: number
  readonly registers: readonly (number | undefined)[]
}

/**
 * How many steps a backtracking engine takes to find every match in a text, the failed attempts included: what `matchAll` costs, whatever
 * the machine. Stops counting at `most`; tells each match to `onMatch`.
 */
export function countSteps({ program, sticky }: Compiled, text: string, most: number, onMatch?: (start: number, end: number) => void): number {
  const chars = Array.from(text)
  const lastStart = sticky ? 0 : chars.length
  let steps = 0
  // oxlint-disable-next-line no-unmodified-loop-condition -- `run` counts the steps
  for (let from = 0; from <= lastStart && steps < most; ) {
    const end = run(program, from, [])
    if (end !== undefined) onMatch?.(from, end)
    from = end === undefined || end === from ? from + 1 : end
  }
  return steps

  /** Where a match that starts here ends. */
  function run(code: Program, start: number, captured: readonly (number | undefined)[]): number | undefined {
    const choices: Choice[] = [{ pc: 0, at: start, registers: captured }]
    for (let choice = choices.pop(); choice && steps < most; choice = choices.pop()) {
      const end = attempt(code, choice, choices)
      if (end !== undefined) return end
    }
    return undefined
  }

  function attempt(code: Program, { pc: first, at: start, registers: initial }: Choice, choices: Choice[]): number | undefined {
    let registers = initial
    let at = start
    for (let pc = first; steps < most; ) {
      steps++
      const one = code[pc] as Instruction
      if (one.op === 'match') return at
      if (one.op === 'jump') {
        pc = one.to
        continue
      }
      if (one.op === 'split') {
        choices.push({ pc: one.lazy ? pc + 1 : one.other, at, registers })
        pc = one.lazy ? one.other : pc + 1
        continue
      }
      if (one.op === 'mark') registers = Object.assign([...registers], { [one.register]: at })
      else {
        const next = step(one, at, registers)
        if (next === undefined) return undefined
        at = next
      }
      pc++
    }
    return undefined
  }

  /** Where one instruction leads, or `undefined` when it fails. */
  function step(one: Instruction, at: number, registers: readonly (number | undefined)[]): number | undefined {
    if (one.op === 'char') {
      const char = chars[one.back ? at - 1 : at]
      return char !== undefined && one.accepts(char) ? at + (one.back ? -1 : 1) : undefined
    }
    if (one.op === 'moved') return registers[one.register] === at ? undefined : at
    if (one.op === 'look') return (run(one.program, at, registers) !== undefined) === one.negated ? undefined : at
    if (one.op === 'anchor') return holds(one.source, at) ? at : undefined
    if (one.op !== 'reference') return undefined
    const words = chars.slice(registers[one.index * 2] ?? 0, registers[one.index * 2 + 1] ?? 0)
    const from = one.back ? at - words.length : at
    return from >= 0 && words.every((word, index) => chars[from + index] === word) ? (one.back ? from : at + words.length) : undefined
  }

  function holds(anchor: string, at: number): boolean {
    if (anchor === '^') return at === 0
    if (anchor === '$') return at === chars.length
    return (isWord(chars[at - 1]) !== isWord(chars[at])) === (anchor === '\\b')
  }
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && /^\w$/u.test(char)
}
