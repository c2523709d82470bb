import { LOCALES } from '../language/locale.ts'
import type { MovedRecord, WithdrawnRecord } from '../records/former-records.ts'
import { fileAddress, recordAddress } from './address.ts'

const HEAD = `# What hosts that read this file answer at addresses of before: 301 where a record moved, 410 where it is gone. Others serve the pages that stand there.
# Each move is written twice. Netlify serves a page that stands at the address unless the rule is forced (!); Cloudflare knows no such mark, leaves that
# line aside and takes the next. It knows no 410 either, and serves the page.`

/** The `_redirects` of the built site, its addresses under the path that the site is served at. */
export function redirectRules(moved: readonly MovedRecord[], withdrawn: readonly WithdrawnRecord[]): string {
  const rules = [
    ...moved.flatMap(({ route, id, entity }) => addressesOf(route, id).flatMap((from, index) => movedRules(from, addressesOf(route, entity.id)[index] ?? from))),
    ...withdrawn.flatMap(({ route, id }) => addressesOf(route, id).map((gone) => `${gone} ${gone} 410!`)),
  ]
  return `${[HEAD, ...rules].join('\n')}\n`
}

/** The page in every language, and the file beside it. */
function addressesOf(route: string, id: string): readonly string[] {
  return [...LOCALES.map((locale) => recordAddress(locale, route, id)), fileAddress(`${route}/${id}.json`)]
}

function movedRules(from: string, to: string): readonly string[] {
  return [`${from} ${to} 301!`, `${from} ${to} 301`]
}
