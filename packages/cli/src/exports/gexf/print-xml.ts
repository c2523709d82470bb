export type Attributes = Readonly<Record<string, string>>

/** An element with its children, each on its own line, or with words. */
export function element(name: string, attributes: Attributes, content: readonly string[] | string = []): string {
  const head = `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}`
  if (typeof content === 'string') return `${head}>${escaped(content)}</${name}>`
  return content.length === 0 ? `${head}/>` : `${head}>\n${content.join('\n')}\n</${name}>`
}

/** What XML 1.0 cannot hold at all, not even escaped: most control characters, halves of characters. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' }

function escaped(text: string): string {
  return text.replace(IMPOSSIBLE, '\uFFFD').replace(/[&<>"\t\n\r]/g, (found) => ENTITIES[found] ?? found)
}
