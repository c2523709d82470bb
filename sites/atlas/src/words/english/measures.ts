import type { Words } from '../words-in.ts'

/** How well the reader reads, on the page of the method and on those of rules. */
export const measures: Words['measures'] = {
  title: 'Measured accuracy',
  lead: 'Texts are annotated by hand, without looking at what the program reads in them; then the two are compared. Precision is the share of what is read that is right; recall, the share of what should be read that is.',
  seeds: 'The rules were written with the articles of the atlas at hand: so their scores are flattering. The pages made up by other hands tell better what to expect of one more article.',
  reproduce: 'Anyone can repeat these measurements:',
  columns: { measure: 'Measure', annotated: 'Annotated', read: 'Read', right: 'Right', precision: 'Precision', recall: 'Recall' },
  texts: (count) => `${count} texts`,
  sets: {
    seeds: 'The articles of the atlas, with the registry and what is known of them',
    'seeds-alone': 'The articles of the atlas, from their words alone',
    pages: 'Made-up pages, from their words alone',
    'further-pages': 'Pages made up by other hands, from their words alone',
  },
  names: {
    zones: 'parts of the page',
    articles: 'articles',
    published: 'dates of publication',
    mentions: 'names',
    'mentions.event': 'names of events',
    'mentions.organization': 'names of organizations',
    'mentions.person': 'names of people',
    'mentions.place': 'names of places',
    'mentions.work': 'names of works',
    identity: 'who is who, within a text',
    'identity-across': 'who is who, from one text to another',
    quotes: 'quotations',
    speakers: 'speakers of quotations',
    roles: 'roles',
    dates: 'dates',
    figures: 'figures',
    relations: 'relations',
    occurrences: 'what took place',
  },
  unknown: '–',
  share: (part, whole) => (part === whole ? '100%' : `${(Math.floor((part * 1000) / whole) / 10).toFixed(1)}%`),
}
