/** How files begin that hold no text: the first bytes as Latin-1, and what such a file is. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'un PDF'],
  ['PK\u0003\u0004', 'une archive ou un document de bureautique'],
  ['\u001F\u008B', 'une archive'],
  ['7z\u00BC\u00AF', 'une archive'],
  ['Rar!', 'une archive'],
  ['\u0089PNG', 'une image'],
  ['\u00FF\u00D8\u00FF', 'une image'],
  ['GIF8', 'une image'],
  ['RIFF', 'une image ou un son'],
  ['\u00D0\u00CF\u0011\u00E0', 'un document de bureautique'],
  ['{\\rtf', 'un document de bureautique'],
]
const LONGEST_SIGNATURE = 8

/** What a file is that holds no text, by its first bytes: « un PDF ». `undefined` when they are none of those known. */
export function foreignSignature(bytes: Uint8Array): string | undefined {
  const head = Array.from(bytes.subarray(0, LONGEST_SIGNATURE), (byte) => String.fromCharCode(byte)).join('')
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1]
}
