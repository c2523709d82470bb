import type { Seed } from '../../src/files/read-seed.ts'

/** A text of the contributors with one quote in it, under an id; some of it changed. */
export const seedOf = (id: string, changes: Partial<Seed> = {}): Seed => ({
  id,
  file: `seeds/${id}.txt`,
  format: 'txt',
  bytes: new TextEncoder().encode(`Le cluster ${id} change de nom\n\n« Nous gardons le même toit et la même équipe », explique Anne Roux.\n`),
  facts: { published: '2016-05-12' },
  messages: [],
  ...changes,
})

/** The one whom it names. */
export const registry = [{ kind: 'person', id: 'anne-roux', name: 'Anne Roux', otherNames: [] }] as const
