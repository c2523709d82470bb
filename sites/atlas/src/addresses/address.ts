/** Addresses within the site, at the root or under a sub-path: nothing else in the site writes one by hand. */

const BASE: string = `/${import.meta.env.BASE_URL}/`.replaceAll(/\/{2,}/g, '/')

/** `address('sources/')` is `/sources/`, or `/garrigue/sources/` under a sub-path. */
export function address(path = ''): string {
  return BASE + path
}

/** The page of an entity or of a source, from the route of its kind. */
export function recordAddress(route: string, id: string): string {
  return address(`${route}/${id}/`)
}

/** The id of a passage on its source's page. */
export function passageAnchor(start: number): string {
  return `p-${start}`
}

/** The id of a name on its source's page. */
export function mentionAnchor(start: number): string {
  return `m-${start}`
}

/** The id of a message on the page of messages: `encoding-not-utf-8` for `encoding/not-utf-8`. */
export function messageAnchor(id: string): string {
  return id.replace('/', '-')
}

/** The id of a claim on its source's page; a claim with several passages has its own id at the first one. */
export function claimAnchor(claimId: string, passageIndex: number): string {
  return passageIndex === 0 ? claimId : `${claimId}-${passageIndex + 1}`
}
