import type { Span, WordsAnchor } from '@garrigue/schema'

/** Where some words stand in a text, between the words before and after them that are given. */
export function findWords({ exact, prefix = '', suffix = '' }: WordsAnchor, text: string): Span[] {
  const whole = prefix + exact + suffix
  const spans: Span[] = []
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) spans.push({ start: at + prefix.length, end: at + prefix.length + exact.length })
  return spans
}

/** Where the words stand when apostrophes, spaces and capitals are taken for each other; `undefined` when not even so. */
export function findNearly({ exact }: WordsAnchor, text: string): Span | undefined {
  const start = alike(text).indexOf(alike(exact))
  return start < 0 ? undefined : { start, end: start + exact.length }
}

/** The same length for every text, so that offsets stay. */
function alike(text: string): string {
  return text
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[\s\u00A0\u202F]/g, ' ')
    .replace(/[A-ZÀ-ÖØ-Þ]/g, (letter) => letter.toLowerCase())
}

const LONGEST_PREFIX = 60

/** Words before a span that make it the only one of its kind in the text, from the start of a word on; `undefined` when 60 characters do not. */
export function tellingPrefix({ start, end }: Span, text: string): string | undefined {
  const exact = text.slice(start, end)
  for (let from = start - 1; from >= Math.max(0, start - LONGEST_PREFIX); from--) {
    const prefix = text.slice(from, start)
    if (prefix.includes('\n')) return undefined
    if (/(?:^|\s)$/.test(text.slice(0, from)) && findWords({ exact, prefix }, text).length === 1) return prefix
  }
  return undefined
}
