import type { Claim, Source } from '../kinds/index.ts'
import { slugOf } from './slug-of.ts'

/** Shorter words may well be the same by chance: « 15 ans », « président ». */
const SAME_WORDS = 60
/** A shorter title may be that of two articles: « Édito ». */
const TITLE_WORDS = 4

/** Counts how many of some sources speak for themselves. */
export type SourceCount = (ids: Iterable<string>) => number

/**
 * Tells independent sources apart. Two are one text when they have the same address or the same title, or when claims of both rest on the same
 * words; and whoever passes on what another publisher wrote (`via`) adds no voice beside that publisher.
 */
export function independentSources(sources: readonly Pick<Source, 'id' | 'name' | 'url' | 'publisher' | 'via'>[], claims: readonly Claim[]): SourceCount {
  const groups = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    for (let next = groups.get(root); next !== undefined && next !== root; next = groups.get(root)) root = next
    return root
  }
  const owners = new Map<string, string>()
  /** Sources that share a mark are one text. */
  const mark = (id: string, ...marks: readonly string[]): void => {
    for (const one of marks) {
      const [root, other] = [rootOf(id), rootOf(owners.get(one) ?? id)]
      owners.set(one, root)
      if (root !== other) groups.set(root, other)
    }
  }
  for (const { id, name, url } of sources) mark(id, ...(url === undefined ? [] : [`url ${url}`]), ...titleMark(name))
  for (const { evidence } of claims) {
    for (const { source, start, end, sha256 } of evidence) if (end - start >= SAME_WORDS) mark(source, `words ${sha256}`)
  }
  const byId = new Map(sources.map((source) => [source.id, source]))
  return (ids) => {
    const found = [...new Set(ids)].map((id) => ({ id, source: byId.get(id) }))
    const publishers = new Set(found.flatMap(({ source }) => namesOf(source?.publisher)))
    const first = found.filter(({ source }) => !source?.via.some((credit) => namesOf(credit).some((name) => publishers.has(name))))
    return new Set((first.length === 0 ? found : first).map(({ id }) => rootOf(id))).size
  }
}

function titleMark(name: string): readonly string[] {
  const slug = slugOf(name)
  return slug.split('-').length >= TITLE_WORDS ? [`title ${slug}`] : []
}

function namesOf(credit: Source['publisher'] | undefined): readonly string[] {
  if (!credit) return []
  return credit.entity === null ? [`text ${slugOf(credit.text)}`] : [`id ${credit.entity}`]
}
