/**
 * The one door for addresses that leave the site. Comes back as it is when it may be a link: http or https, a named host of ASCII letters,
 * no credentials, no port, nothing that could hide where it leads; else undefined, and the page shows no link.
 */
const LONGEST = 2048

/** Controls, spaces, quotation marks, backslash, brackets, and the invisible characters that turn or join text. Shortest match: one. */
const UNSAFE = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}"'`\\<>^{}|]/u
/** Shortest match: `a.fr`. */
const NAMED_HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/

export function outsideAddress(address: string | undefined): string | undefined {
  if (address === undefined || address.length > LONGEST || UNSAFE.test(address)) return undefined
  if (!/^https?:\/\/[^/]/i.test(address)) return undefined
  const url = URL.parse(address)
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined
  if (url.username !== '' || url.password !== '' || url.port !== '' || url.host.includes(':')) return undefined
  if (!NAMED_HOST.test(url.hostname) || url.hostname.split('.').some((label) => label.startsWith('xn--'))) return undefined
  return address
}

/** What every link that leaves the site says about itself. */
export const OUTSIDE_REL = 'noopener noreferrer nofollow ugc'
