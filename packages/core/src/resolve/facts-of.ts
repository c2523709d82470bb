import type { SeedFile } from '@garrigue/schema'

/**
 * The facts in a parsed side file or front matter. Shape only: keys are checked with their places by whoever has the schema (the
 * command line); here a value of the wrong type is left out. `undefined` when the value is no mapping.
 */
export function factsOf(value: unknown): SeedFile | undefined {
  if (value === undefined || value === null) return {}
  if (!isMapping(value)) return undefined
  const articles = Array.isArray(value['articles']) ? value['articles'].filter(isMapping).filter((item) => typeof item['starts'] === 'string') : []
  const facts: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) if (isPlain(item)) facts[key] = item
  if (articles.length > 0) facts['articles'] = articles
  return facts as SeedFile
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || (Array.isArray(value) && value.every((item) => typeof item === 'string'))
}
