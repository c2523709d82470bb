import { english } from '../../english/english.ts'
import type { Words } from '../words-in.ts'

export const search: Words['search'] = {
  title: 'Search',
  description: 'Search for a name, a place or a word in the sheets and the cited passages of the atlas.',
  label: 'Name, place or word of the articles',
  hint: 'The articles are in French: search with French words. Accents, apostrophes and ligatures make no difference: “ecosysteme” finds “l’écosystème”.',
  withoutScript: 'The search needs a script. Without it, the indexes from A to Z lead to every sheet.',
  browse: 'Browse the indexes from A to Z',
  start: 'A name, a word, or only a filter above. For example:',
  searching: 'Searching…',
  found: (count, query) => `${english.counted(count, 'result', 'results')} for “${query}”`,
  listed: (count) => english.counted(count, 'page', 'pages'),
  none: (query) => `No result for “${query}”.`,
  noneListed: 'No page has all of these.',
  noneHelp: 'Try a shorter word, or a single name, in French. The indexes from A to Z give every sheet.',
  failed: 'The search index could not be loaded. Try again later, or use the indexes from A to Z.',
  withoutFacets: (count) => `Without narrowing down: ${count}`,
  instead: (query, count) => `“${query}” alone: ${count}`,
  more: 'Show more',
  narrow: 'Narrow down',
  facets: { nature: 'Kind', lieu: 'Place', annee: 'Year of publication', editeur: 'Publisher' },
  all: { nature: 'All', lieu: 'All', annee: 'All', editeur: 'All' },
  otherPages: 'Pages of the site',
}
