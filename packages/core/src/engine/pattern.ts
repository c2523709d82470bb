import type { MentionKind } from '@garrigue/schema'
import type { Item } from './items.ts'

/** Items that a pattern took for something, by name. */
export type Captures = Readonly<Record<string, readonly Item[]>>

export interface Match {
  /** Index after the last item of the match. */
  readonly next: number
  readonly captures: Captures
}

/**
 * Something that may stand at an index of a list of items; `undefined` when it does not. Patterns never go back over a choice that
 * they made (as in a parsing expression grammar), and repeat only a bounded number of times: matching takes time in proportion to the text.
 */
export type Pattern = (items: readonly Item[], at: number) => Match | undefined

const NOTHING: Captures = {}

/** One item that passes a test. */
function one(passes: (item: Item, items: readonly Item[], at: number) => boolean): Pattern {
  return (items, at) => {
    const item = items[at]
    return item && passes(item, items, at) ? { next: at + 1, captures: NOTHING } : undefined
  }
}

/** One of these words or marks, compared folded: `word('de', 'du')`. */
export function word(...forms: readonly string[]): Pattern {
  const known = new Set(forms)
  return one(({ form }) => known.has(form))
}

/** One of these folded words. */
export function wordOf(forms: ReadonlySet<string>): Pattern {
  return one(({ form }) => forms.has(form))
}

/** A name of one of these kinds. */
export function named(...kinds: readonly MentionKind[]): Pattern {
  return one(({ mention }) => mention !== undefined && kinds.includes(mention.kind))
}

/** One after the other. */
export function sequence(...parts: readonly Pattern[]): Pattern {
  return (items, at) => {
    let next = at
    let captures = NOTHING
    for (const part of parts) {
      const match = part(items, next)
      if (!match) return undefined
      next = match.next
      captures = join(captures, match.captures)
    }
    return { next, captures }
  }
}

/** The first that matches. */
export function either(...parts: readonly Pattern[]): Pattern {
  return (items, at) => {
    for (const part of parts) {
      const match = part(items, at)
      if (match) return match
    }
    return undefined
  }
}

export function optional(part: Pattern): Pattern {
  return (items, at) => part(items, at) ?? { next: at, captures: NOTHING }
}

/** As often as it matches, at least `least` and at most `most` times. */
export function repeated(part: Pattern, least: number, most: number): Pattern {
  return (items, at) => {
    let next = at
    let captures = NOTHING
    let times = 0
    for (; times < most; times++) {
      const match = part(items, next)
      if (!match || match.next === next) break
      next = match.next
      captures = join(captures, match.captures)
    }
    return times >= least ? { next, captures } : undefined
  }
}

/** Takes nothing; matches where the pattern does not. */
export function not(part: Pattern): Pattern {
  return (items, at) => (part(items, at) ? undefined : { next: at, captures: NOTHING })
}

/** Takes nothing; matches where the pattern does. */
export function ahead(part: Pattern): Pattern {
  return (items, at) => (part(items, at) ? { next: at, captures: NOTHING } : undefined)
}

/** At most `most` items, up to where the pattern matches, and the pattern. */
export function upTo(part: Pattern, most: number): Pattern {
  return (items, at) => {
    for (let next = at; next <= at + most && next <= items.length; next++) {
      const match = part(items, next)
      if (match) return match
    }
    return undefined
  }
}

/** Keeps what the pattern takes under a name; a name taken twice keeps all its items. */
export function as(name: string, part: Pattern): Pattern {
  return (items, at) => {
    const match = part(items, at)
    return match && { next: match.next, captures: join(match.captures, { [name]: items.slice(at, match.next) }) }
  }
}

/** Every place of a list where a pattern matches, from left to right, none within another. */
export function* matchesOf(pattern: Pattern, items: readonly Item[]): Generator<Match & { readonly at: number }> {
  for (let at = 0; at < items.length; ) {
    const match = pattern(items, at)
    if (match) yield { ...match, at }
    at = match && match.next > at ? match.next : at + 1
  }
}

function join(left: Captures, right: Captures): Captures {
  if (left === NOTHING) return right
  if (right === NOTHING) return left
  const joined: Record<string, readonly Item[]> = { ...left }
  for (const [name, items] of Object.entries(right)) joined[name] = [...(joined[name] ?? []), ...items]
  return joined
}
