/** Shortest match: `É`. Not h: nothing tells « d’Hérault » from « de Haribo ». */
const VOWEL = /^[aeiouyàâäéèêëîïôöùûüœæ]/iu

/** « partie de » before « DigitalPlace » is « partie de », before « Epitech » « partie d’ »; other words have a space. */
export function elided(words: string, name: string): string {
  return words.endsWith(' de') && VOWEL.test(name) ? `${words.slice(0, -1)}’` : `${words} `
}
