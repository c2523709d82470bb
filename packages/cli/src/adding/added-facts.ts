import { seedFile, type SeedFile } from '@garrigue/schema'
import { UsageError } from '../commands/output.ts'
import { explainIssue } from '../print/explain-issue.ts'
import { cleanAddress } from '../checks/clean-address.ts'
import type { PageMetadata } from '../html/read-metadata.ts'

/** What can be told of a text on the command line, as commander gives it. */
export interface FactFlags {
  readonly url?: string
  readonly publisher?: string
  readonly published?: string
  readonly author?: readonly string[]
  readonly authorNotStated?: boolean
  readonly rights?: string
  readonly licence?: string
  readonly language?: string
  readonly retrieved?: string
  readonly repostedBy?: string
  readonly via?: string
  readonly note?: string
}

/** Keys of a side file, in the order in which they are written, with the option of each. */
export const FACT_OPTIONS: Readonly<Record<keyof FactFlags, string>> = {
  url: '--url',
  publisher: '--publisher',
  published: '--published',
  author: '--author',
  authorNotStated: '--author-not-stated',
  language: '--language',
  retrieved: '--retrieved',
  repostedBy: '--reposted-by',
  via: '--via',
  rights: '--rights',
  licence: '--licence',
  note: '--note',
}

/** Facts on their way into a side file: the publisher may still be a name. */
export type AddedFacts = { -readonly [Key in keyof FactFlags]?: SeedFile[Key & keyof SeedFile] }

/** Why a value cannot stand under a key of a side file; `undefined` when it can. */
export function faultOfFact(key: keyof FactFlags, value: unknown): string | undefined {
  const issue = seedFile.safeParse({ [key]: value }, { reportInput: true }).error?.issues[0]
  if (!issue) return undefined
  const { reason, remedy } = explainIssue(issue)
  return `${reason}${remedy.startsWith('Vouliez') || remedy.startsWith('Mots') ? `. ${remedy}` : ''}`
}

/** The facts that options give, and for what they leave open those that the page declares. Throws `UsageError` for a value that cannot be. */
export function factsGiven(flags: FactFlags, page: PageMetadata): AddedFacts {
  const given: Record<string, unknown> = {}
  for (const key of Object.keys(FACT_OPTIONS) as (keyof FactFlags)[]) {
    const value = key === 'author' ? oneOrMore(flags.author) : flags[key]
    if (value === undefined) continue
    const fault = faultOfFact(key, value)
    if (fault !== undefined) throw new UsageError(`« ${FACT_OPTIONS[key]} ${[value].flat().join(', ')} » : ${fault.replace(/\.$/, '')}.`)
    given[key] = value
  }
  const declared: Record<string, unknown> = { url: page.url, publisher: page.publisher, published: page.published, ...(flags.authorNotStated ? {} : { author: oneOrMore(page.author) }) }
  for (const [key, value] of Object.entries(declared)) if (value !== undefined && given[key] === undefined && faultOfFact(key as keyof FactFlags, value) === undefined) given[key] = value
  // « fr » is what a text without a language is taken for.
  if (given['language'] === undefined && page.language !== undefined && page.language !== 'fr' && page.language !== 'fr-FR' && faultOfFact('language', page.language) === undefined) given['language'] = page.language
  // What followed a person to the page is no part of its address.
  if (typeof given['url'] === 'string') given['url'] = cleanAddress(given['url']).clean
  return given
}

function oneOrMore(values: readonly string[] | undefined): string | readonly string[] | undefined {
  return values === undefined || values.length === 0 ? undefined : values.length === 1 ? values[0] : values
}
