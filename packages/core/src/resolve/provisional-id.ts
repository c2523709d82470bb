import { fold } from '../engine/fold.ts'

/** An id made of a name that the registry lacks: « Arvor.io » → `arvor-io`. Empty for a name without any letter or digit. */
export function provisionalId(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/[^a-z0-9-]+/gu, '')
    .replace(/^-|-$/gu, '')
}

/** Gives ids that differ from each other and from those reserved: the one asked for, or the same with the first number that makes it free. */
export function freeIds(reserved: ReadonlySet<string>): (base: string) => string {
  const taken = new Set(reserved)
  // Where to go on counting, so that many names that make the same id cost no more than others.
  const next = new Map<string, number>()
  return (base) => {
    let id = base
    let number = next.get(base) ?? 2
    while (taken.has(id)) id = `${base}-${number++}`
    next.set(base, number)
    taken.add(id)
    return id
  }
}
