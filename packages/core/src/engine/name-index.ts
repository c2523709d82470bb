import type { RegistryEntry } from '@garrigue/schema'
import { foldToKey } from './fold.ts'
import { oncePer } from './once-per.ts'
import type { Token } from './tokens.ts'

/** One form of one entity's name. */
export interface NameForm {
  readonly form: string
  readonly entry: RegistryEntry
}

/** A stretch of tokens that is a known name; several forms when several entities share it. */
export interface NameMatch {
  readonly start: number
  readonly end: number
  /** Index after the last token. */
  readonly next: number
  readonly forms: readonly NameForm[]
}

interface Node {
  readonly children: Map<string, Node>
  forms: NameForm[]
}

/** Known names, ready to be looked up: a tree over the folded letters, so that spaces, hyphens, dots and case do not count. */
export interface NameIndex {
  readonly root: Node
  /** What was indexed, in order. */
  readonly entries: readonly RegistryEntry[]
}

/** Builds the index once per list of entries. */
export const indexNames: (entries: readonly RegistryEntry[]) => NameIndex = oncePer((entries) => {
  const root: Node = { children: new Map(), forms: [] }
  for (const entry of entries) for (const form of [entry.name, ...entry.otherNames]) addForm(root, form, entry)
  return { root, entries }
})

function addForm(root: Node, form: string, entry: RegistryEntry): void {
  let node = root
  for (const letter of foldToKey(form)) {
    let child = node.children.get(letter)
    if (!child) {
      child = { children: new Map(), forms: [] }
      node.children.set(letter, child)
    }
    node = child
  }
  if (node !== root) node.forms.push({ form, entry })
}

/** What may stand between two words of a name: a space, or one joining mark with or without spaces around it. */
const JOINT = /^(?:\s{1,2}|\s?[-‐‑'’&/+·()]\s?|\.)$/u

/**
 * The longest known name that starts at a token, or `undefined`. `source` is the page's text. The longest match always wins, so that
 * « Montpellier Méditerranée Métropole » is one name.
 */
export function matchName(index: NameIndex, tokens: readonly Token[], from: number, source: string): NameMatch | undefined {
  let node = index.root
  let best: NameMatch | undefined
  const first = tokens[from]
  let last: Token | undefined
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token?.isWord) continue
    if (last && !joins(source.slice(last.end, token.start))) break
    const next = follow(node, foldToKey(token.text))
    if (!next) break
    node = next
    last = token
    if (!first || node.forms.length === 0) continue
    const end = closeBracket(source, first.start, token.end, node.forms)
    const fitting = marked(node.forms.filter(({ form }) => fits(form, source.slice(first.start, end))), source[first.start - 1])
    const forms = fitting.filter(({ entry }, place) => fitting.findIndex((other) => other.entry.id === entry.id) === place)
    if (forms.length > 0 && !isPartOfCompound(source, first.start, end)) best = { start: first.start, end, next: at + 1, forms }
  }
  return best
}

function joins(gap: string): boolean {
  return gap === '' || JOINT.test(gap) || gap === ') ' || gap === ' ('
}

function follow(node: Node, letters: string): Node | undefined {
  let at: Node | undefined = node
  for (const letter of letters) at = at?.children.get(letter)
  return at
}

/** « #creativemons », « @SoArutunian »: when some forms are written with the mark that stands before, only they are meant. */
function marked(forms: readonly NameForm[], before: string | undefined): readonly NameForm[] {
  const found = before === '#' || before === '@' ? forms.filter(({ form }) => form.startsWith(before)) : []
  return found.length > 0 ? found : forms
}

/** « Rencontres (R) »: a form that ends with a bracket takes the bracket of the text too. */
function closeBracket(source: string, start: number, end: number, forms: readonly NameForm[]): number {
  return source[end] === ')' && source.slice(start, end).includes('(') && forms.some(({ form }) => form.endsWith(')')) ? end + 1 : end
}

/** Whether the words of the text can be this form: capital where the form has one, brackets and short acronyms as they are. */
function fits(form: string, text: string): boolean {
  const first = /\p{L}|\p{N}/u.exec(form)?.[0] ?? ''
  const found = /\p{L}|\p{N}/u.exec(text)?.[0] ?? ''
  if (isUpper(first) && !isUpper(found)) return false
  if (text.includes('(') !== form.includes('(')) return false
  return !/^\p{Lu}{2,4}$/u.test(form) || text === form
}

function isUpper(char: string): boolean {
  return char !== char.toLowerCase() || /\p{N}/u.test(char)
}

/** « Paris-Saclay » is not Paris: a hyphen and a letter on either side make another name. */
function isPartOfCompound(source: string, start: number, end: number): boolean {
  return /^[-‐‑]\p{L}/u.test(source.slice(end, end + 2)) || /[\p{L}\p{M}][-‐‑]$/u.test(source.slice(Math.max(0, start - 2), start))
}
