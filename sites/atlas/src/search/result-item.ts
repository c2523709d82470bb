import { excerptParts, plain } from './excerpt.ts'
import type { Page } from './pagefind.ts'
import type { SentenceTexts } from './search-sentences.ts'

const PASSAGES_SHOWN = 3

/** One page that was found, with its passages, as a list item; `kinds` names the kind of what is found at `/personnes/…/`. */
export function resultItem(page: Page, kinds: SentenceTexts['kinds']): HTMLElement {
  const item = element('li', 'result')
  const nature = page.meta['nature']
  const kind = page.url.split('/').flatMap((part) => kinds[part] ?? [])[0] ?? 'none'
  if (nature) item.append(text('p', `result-nature kind-${kind}`, plain(nature)))
  const heading = element('h2', 'result-title')
  heading.append(link(page.url, plain(page.meta['title'] ?? page.url)))
  item.append(heading)
  const passages = page.sub_results.filter(({ anchor }) => anchor?.id.startsWith('p-')).slice(0, PASSAGES_SHOWN)
  if (passages.length === 0) {
    item.append(excerpt(page.excerpt))
    return item
  }
  const list = element('ul', 'result-passages')
  for (const passage of passages) {
    const entry = element('li', '')
    // The passage begins with its heading, which the link already says.
    const words = passage.excerpt.startsWith(passage.title) ? passage.excerpt.slice(passage.title.length).replace(/^\.? /, '') : passage.excerpt
    entry.append(link(passage.url, plain(passage.title)), excerpt(words))
    list.append(entry)
  }
  item.append(list)
  return item
}

function excerpt(folded: string): HTMLElement {
  const paragraph = element('p', 'result-excerpt')
  paragraph.append(...excerptParts(folded).map((part) => (part.marked ? text('mark', '', part.text) : document.createTextNode(part.text))))
  return paragraph
}

/** The addresses come from the index of this site, and lead nowhere else. */
function link(address: string, words: string): HTMLElement {
  const url = URL.parse(address, location.href)
  if (!url || url.origin !== location.origin) return text('span', '', words)
  const anchor = document.createElement('a')
  anchor.href = url.pathname + url.hash
  anchor.textContent = words
  return anchor
}

function element(name: string, className: string): HTMLElement {
  const created = document.createElement(name)
  if (className) created.className = className
  return created
}

function text(name: string, className: string, words: string): HTMLElement {
  const created = element(name, className)
  created.textContent = words
  return created
}
