/** Words after which a noun phrase no longer agrees. */
const LINK_WORDS: ReadonlySet<string> = new Set(['de', 'du', 'des', 'à', 'au', 'aux', 'en', 'par', 'pour', 'sur', 'dans', 'avec', 'sans'])

/** « entreprise » → « entreprises », « porteur de projet » → « porteurs de projet »: the regular plurals that units of measure need. */
export function pluralOf(nounPhrase: string): string {
  const words = nounPhrase.split(' ')
  const end = words.findIndex((word) => LINK_WORDS.has(word) || /^[dl]['’]/u.test(word))
  return words.map((word, index) => (end !== -1 && index >= end ? word : pluralWord(word))).join(' ')
}

function pluralWord(word: string): string {
  if (/[sxz]$/u.test(word) || !/\p{Ll}$/u.test(word)) return word
  if (/(?:eau|eu)$/u.test(word)) return `${word}x`
  if (word.endsWith('al')) return `${word.slice(0, -1)}ux`
  return `${word}s`
}
