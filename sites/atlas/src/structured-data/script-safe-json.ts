/** What a script element, or what reads one, could take for something else than JSON. */
const UNSAFE = /[<>&\u2028\u2029]/g

/** JSON that may stand in a script element: it holds no character that could end the element or begin another. */
export function scriptSafeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
