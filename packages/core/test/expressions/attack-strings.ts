import type { Node } from './parse-expression.ts'

/** A text that may make an expression slow: a start, a piece to be repeated, an end at which it fails. */
export interface Attack {
  readonly prefix: string
  readonly pump: string
  readonly suffix: string
}

/** Characters that press text and expressions about it are made of. */
const ALPHABET = [...'aézAÉZ059 \t\n\u00A0.,;:!?\'’"«»“”()[]{}-–—_|·/\\@#*+=%€$©&°…<>^~`\u0301\u2028']
/** In hardly any class, and more of them than a counted repeat takes: where an attempt ends in failure. */
const STRANGERS = '\u2603'.repeat(80)
/** How many words are kept for a part of an expression. */
const MOST_WORDS = 12

/**
 * Attacks on an expression, made from its own parts: every repeat is pumped with words of its body, behind the shortest way to it and
 * behind nothing; and every character and pair of characters that several of its classes share is pumped alone.
 */
export function attackStrings(tree: Node): Attack[] {
  const classes = classesOf(tree)
  const attacks = new Map<string, Attack>()
  const add = (prefix: string, pump: string): void => {
    for (const suffix of [STRANGERS, '']) if (pump !== '') attacks.set(JSON.stringify([prefix, pump, suffix]), { prefix, pump, suffix })
  }
  for (const { prefix, body } of repeatsOf(tree, '')) {
    for (const pump of wordsOf(body, classes)) {
      add(prefix, pump)
      add('', pump)
    }
  }
  for (const pump of wordsOf(tree, classes)) add('', pump)
  const shared = ALPHABET.map((char) => ({ char, times: classes.filter((accepts) => accepts(char)).length }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times)
    .slice(0, 8)
    .map(({ char }) => char)
  for (const char of shared) for (const other of ['', ...shared]) add('', char + other)
  return [...attacks.values()]
}

type Accepts = (char: string) => boolean

function classesOf(node: Node): Accepts[] {
  if (node.type === 'char') return [node.accepts]
  return childrenOf(node).flatMap(classesOf)
}

function childrenOf(node: Node): readonly Node[] {
  if (node.type === 'sequence') return node.items
  if (node.type === 'choice') return node.options
  return node.type === 'repeat' || node.type === 'group' || node.type === 'look' ? [node.body] : []
}

/** Each repeat with the shortest text that leads to it. */
function repeatsOf(node: Node, prefix: string): { readonly prefix: string; readonly body: Node }[] {
  const found = node.type === 'repeat' && node.max > 1 ? [{ prefix, body: node.body }] : []
  if (node.type === 'sequence') {
    let before = prefix
    return node.items.flatMap((item) => {
      const inner = repeatsOf(item, before)
      before += shortest(item)
      return inner
    })
  }
  return [...found, ...childrenOf(node).flatMap((child) => repeatsOf(child, prefix))]
}

function shortest(node: Node): string {
  if (node.type === 'char') return ALPHABET.find(node.accepts) ?? literalOf(node.source)
  if (node.type === 'sequence') return node.items.map(shortest).join('')
  if (node.type === 'choice') return node.options.map(shortest).reduce((best, word) => (word.length < best.length ? word : best))
  if (node.type === 'repeat') return shortest(node.body).repeat(node.min)
  return node.type === 'group' ? shortest(node.body) : ''
}

/** Some words that a part matches: the characters that most classes share come first. */
function wordsOf(node: Node, classes: readonly Accepts[]): string[] {
  const words = makeWords(node, classes)
  return [...new Set(words)].slice(0, MOST_WORDS)
}

function makeWords(node: Node, classes: readonly Accepts[]): string[] {
  switch (node.type) {
    case 'char': {
      const accepted = ALPHABET.filter(node.accepts).map((char) => ({ char, times: classes.filter((accepts) => accepts(char)).length }))
      return accepted.length === 0 ? [literalOf(node.source)] : accepted.sort((a, b) => b.times - a.times).slice(0, 4).map(({ char }) => char)
    }
    case 'choice':
      return node.options.flatMap((option) => wordsOf(option, classes).slice(0, 3))
    case 'sequence':
      return node.items.reduce<string[]>((starts, item) => combine(starts, wordsOf(item, classes)), [''])
    case 'repeat': {
      const words = wordsOf(node.body, classes)
      const least = words.map((word) => word.repeat(Math.max(node.min, 1)))
      return node.min === 0 ? [...least.slice(0, 3), '', ...least.slice(3)] : least
    }
    case 'group':
      return wordsOf(node.body, classes)
    case 'look':
    case 'anchor':
    case 'reference':
      return ['']
  }
}

/** Every start with some ends: diagonally, so that each end is seen. */
function combine(starts: readonly string[], ends: readonly string[]): string[] {
  const pairs = starts.flatMap((start, i) => ends.map((end, j) => ({ word: start + end, rank: i + j })))
  return [...new Set(pairs.sort((a, b) => a.rank - b.rank).map(({ word }) => word))].slice(0, MOST_WORDS)
}

/** « \u0301 », « œ »: a character that stands for itself. */
function literalOf(source: string): string {
  const code = /^\\[ux]\{?([\dA-Fa-f]+)\}?$/u.exec(source)?.[1]
  return code === undefined ? source.replace(/^\\/u, '') : String.fromCodePoint(Number.parseInt(code, 16))
}
