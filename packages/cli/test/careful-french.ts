/** What is not careful French in a text: the words around each fault. No-break spaces go before ; : ! ? » and after «. */
export function faultsOfFrench(text: string): string[] {
  const faults = [
    / [;:!?»]/g, // « mot » with a plain space
    /« /g,
    /«[^\u00A0\s]|[^\u00A0\s]»/g,
    /\p{L}[;!?](?=\s|$)/gu, // « mot; »
    /(?<=\p{L})'(?=\p{L})/gu, // « l'eau »
    /\.\.\./g, // …
    /[“”]/g,
    /\b(?:error|warning|unknown|missing|required|command|argument missing|did you mean|too many|invalid|expected|display help)\b/giu,
    /\b(?:Usage|Options|Arguments|Commands):/g,
  ]
  return faults.flatMap((fault) => [...text.matchAll(fault)].map(({ index }) => text.slice(Math.max(0, index - 20), index + 20)))
}
