import type { Words } from '../words-in.ts'

export const chrome: Words['chrome'] = {
  skip: 'Skip to content',
  menu: 'Sections',
  summary: 'Contents',
  search: 'Search',
  darkTheme: 'Dark theme',
  breadcrumb: 'Breadcrumb',
  home: 'Home',
  natures: { index: 'Index', page: 'Page' },
  feeds: { sources: 'Feed of new sources', changes: 'Feed of corrections' },
  printedFrom: 'Page printed: ',
  method: 'Method and rights',
  report: 'Report, rectify, remove',
  source: 'source',
  sources: 'sources',
  records: (version, hash) => `Records ${version}, fingerprint ${hash}`,
  promise: 'Every published fact opens the exact words that support it, and says who said them, where, and as of when.',
  licences: 'Facts under CC BY 4.0; quotations and titles © their authors, outside the licence. The press is quoted in French, word for word.',
}
