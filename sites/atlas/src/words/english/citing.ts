import type { Words } from '../words-in.ts'

/** How to cite the atlas and what it cites. */
export const citing: Words['citing'] = {
  title: 'Cite',
  lead: 'Two citations go together: the atlas, for the survey; the newspaper, for the words. The words are not ours.',
  ours: 'The atlas',
  record: 'Record of the article',
  quoted: ['“', '”'],
  atlas: (name, version, publisher, address) => `${name}, version ${version} [data set], ${publisher}. CC BY 4.0. ${address}`,
  theirs: 'The article',
  bibtex: 'The same, in BibTeX',
  files: 'As a file:',
  all: 'The atlas, all articles and their records, in one file:',
}
