import { fold } from '@garrigue/core'

/** What a name could be called as an id: « École 42 » → `ecole-42`. May be empty. */
export function slugOf(name: string): string {
  return fold(name).replace(/[^a-z0-9_]+/g, '-').replace(/^[-_]+|[-_]+$/g, '')
}
