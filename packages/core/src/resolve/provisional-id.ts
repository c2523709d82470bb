import { fold } from '../engine/fold.ts'

/** An id made of a name that the registry lacks: « Arvor.io » → `arvor-io`. Empty for a name without any letter or digit. */
export function provisionalId(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/[^a-z0-9-]+/gu, '')
    .replace(/^-|-$/gu, '')
}
