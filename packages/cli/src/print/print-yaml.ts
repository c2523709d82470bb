/** What a YAML file of ours holds: words, numbers, lists and mappings of them. A key without a value is left out. */
export type YamlValue = string | number | boolean | null | readonly YamlValue[] | { readonly [key: string]: YamlValue | undefined }

/** « La Tribune », « https://a.fr/b?c=d »: words that YAML takes for nothing else. What starts with a digit could be a number or a day. */
const PLAIN = /^(?:\p{L}[\p{L}\p{M}\p{N} .,;’()«»\u00A0\u202F…–+&/-]*(?<! )|https?:\/\/[^\s"'#,[\]{}]+)$/u
/** Words that some readers of YAML take for a boolean or for nothing. */
const TAKEN = /^(?:y|n|yes|no|on|off|true|false|null|nan)$/i
const INDENT = '  '

/** A mapping as block YAML, with a line end after each key. What could be taken for something else stands between straight quotation marks. */
export function printYaml(mapping: { readonly [key: string]: YamlValue | undefined }, indent = ''): string {
  return Object.entries(mapping)
    .map(([key, value]) => (value === undefined ? '' : `${indent}${key}:${printValue(value, indent)}`))
    .join('')
}

function printValue(value: YamlValue, indent: string): string {
  if (isMapping(value)) return `\n${printYaml(value, indent + INDENT)}`
  if (Array.isArray(value) && value.some((item) => isMapping(item as YamlValue))) return `\n${value.map((item) => printItem(item as { readonly [key: string]: YamlValue }, indent + INDENT)).join('')}`
  return ` ${printFlow(value, false)}\n`
}

/** One item of a list of mappings, its first key behind the dash. */
export function printItem(item: { readonly [key: string]: YamlValue | undefined }, indent: string): string {
  const lines = printYaml(item, indent + INDENT)
  return `${indent}- ${lines.slice(indent.length + INDENT.length)}`
}

function printFlow(value: YamlValue, isItem: boolean): string {
  if (Array.isArray(value)) return `[${value.map((item: YamlValue) => printFlow(item, true)).join(', ')}]`
  if (typeof value !== 'string') return JSON.stringify(value)
  // Between brackets a comma ends an item.
  return PLAIN.test(value) && !TAKEN.test(value) && !/[;,]$/.test(value) && !(isItem && value.includes(',')) ? value : JSON.stringify(value)
}

function isMapping(value: YamlValue): value is { readonly [key: string]: YamlValue | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
