import type { ListedArticleFacts, SeedFile } from '@garrigue/schema'
import { boundsOf } from '../engine/calendar.ts'

/**
 * The facts in a parsed side file or front matter. Shape only: keys are checked with their places by whoever has the schema (the
 * command line); here an unknown key, or a value that the reader could not use, is left out. `undefined` when the value is no mapping.
 */
export function factsOf(value: unknown): SeedFile | undefined {
  if (value === undefined || value === null) return {}
  if (!isMapping(value)) return undefined
  const listed = value['articles']
  const articles = Array.isArray(listed) ? listed.filter((item) => isMapping(item) && isText(item['starts'])).map((item: Record<string, unknown>) => usable(item) as unknown as ListedArticleFacts) : []
  const { starts: _, ...facts } = usable(value)
  return articles.length > 0 ? { ...facts, articles } : facts
}

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string' && value !== ''

/** `published: 2015` is a number to YAML, and the year 2015 to whoever wrote it. */
const yearAsText = (value: unknown): unknown => (Number.isInteger(value) && /^\d{4}$/u.test(String(value)) ? String(value) : value)

/** What a value of each key must be for the reader. */
const CHECKS: Readonly<Record<string, Check>> = {
  url: isText,
  publisher: isText,
  published: (value) => typeof value === 'string' && boundsOf(value) !== undefined,
  author: (value) => isText(value) || (Array.isArray(value) && value.every((item) => isText(item))),
  authorNotStated: (value) => typeof value === 'boolean',
  rights: isText,
  licence: isText,
  note: isText,
  language: isText,
  retrieved: isText,
  repostedBy: isText,
  via: isText,
  starts: isText,
}

function usable(mapping: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(CHECKS).flatMap(([key, check]) => {
      if (!Object.hasOwn(mapping, key)) return []
      const value = key === 'published' ? yearAsText(mapping[key]) : mapping[key]
      return check(value) ? [[key, value]] : []
    }),
  )
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
