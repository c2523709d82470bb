import { fold } from '@garrigue/core'
import { isId } from '@garrigue/schema'

const LONGEST_SUGGESTION = 60

/** An id that a name could have: « École 42 » → `ecole-42`. What gives none, or a reserved word, gives the fallback or a longer word. */
export function suggestId(name: string, fallback: string): string {
  const slug = fold(name)
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/[-_]*-[-_]*|__+/g, '-')
    .slice(0, LONGEST_SUGGESTION)
    .replace(/^[-_]+|[-_]+$/g, '')
  if (isId(slug)) return slug
  return slug === '' || !isId(`${slug}-1`) ? fallback : `${slug}-1`
}
