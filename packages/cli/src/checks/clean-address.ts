/** Parameters by which newsletters, social networks and advertisers follow who clicks; none of them changes the page. */
const TRACKERS = /^(?:utm_\w+|xtor|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|_ga|at_(?:medium|campaign|custom\w*)|ref_src)$/i

/** An address without what follows who shares it, and the names of what was taken out. An address that does not parse stays as it is. */
export function cleanAddress(address: string): { readonly clean: string; readonly trackers: readonly string[] } {
  const [whole, fragment] = splitAt(address, '#')
  const [page, query] = splitAt(whole, '?')
  const parameters = query === undefined ? [] : query.split('&').map((text) => ({ text, name: text.split('=', 1)[0] ?? '' }))
  const left = parameters.filter(({ name }) => !TRACKERS.test(name))
  // « #xtor=RSS-18 »
  const isTracker = TRACKERS.test(fragment?.split('=', 1)[0] ?? '')
  const trackers = [...parameters.filter((one) => !left.includes(one)).map(({ name }) => name), ...(isTracker ? [fragment?.split('=', 1)[0] ?? ''] : [])]
  if (trackers.length === 0) return { clean: address, trackers }
  const queryLeft = left.length === 0 ? '' : `?${left.map(({ text }) => text).join('&')}`
  return { clean: `${page}${queryLeft}${fragment === undefined || isTracker ? '' : `#${fragment}`}`, trackers }
}

/** What two addresses of one page have in common: neither protocol, « www. », last slash nor tracking. */
export function keyOfAddress(address: string): string {
  return cleanAddress(address).clean.replace(/#.*$/, '').replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '').toLowerCase()
}

function splitAt(text: string, mark: string): readonly [string, string | undefined] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}
