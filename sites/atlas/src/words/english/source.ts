import { english } from '../../english/english.ts'
import type { Words } from '../words-in.ts'

const { counted } = english

export const source: Words['source'] = {
  noAuthor: 'author not stated',
  noPublisher: 'publisher not stated',
  noDate: 'date unknown',
  description: (title, publisher, date) => `“${title}”, ${publisher}, ${date}: passages cited, names collected, rights and fingerprint of the text.`,
  kicker: 'Source · press article',
  read: 'Read the article at the publisher’s',
  noAddress: 'The address of the original article is unknown.',
  passages: 'Passages cited, in the order of the article',
  record: 'Names and words, in the order of the article',
  passagesLead: 'Underlined names lead to their sheets. Between two passages, “[…]” stands for words that are not reproduced; the names read there are given with their line.',
  noPassages: 'No passage of this article is reproduced. The names collected are given with their line.',
  lineWord: 'Line',
  profileText: (shown, total, share) => shown === '0' ? `None of the ${total} characters of the article is shown.` : `${shown} characters shown out of ${total}: ${share} of the article.`,
  recorded: (characters, share) => `${characters} characters became records: ${share}.`,
  legend: { shown: 'shown', own: 'read, not reproduced', foreign: 'left aside' },
  leftAside: 'What was left aside',
  leftAsideLead: 'These parts of the page are not of the article: nothing is drawn from them, their words are reproduced nowhere.',
  nothingLeftAside: 'Nothing: the whole page is of the article.',
  blocks: (count) => counted(count, 'block', 'blocks'),
  characters: (count) => counted(count, 'character', 'characters'),
  found: 'Names collected',
  siblings: 'On the same page',
  label: {
    publisher: 'Published by',
    authors: 'Author',
    date: 'Date',
    via: 'By way of',
    rights: 'Rights',
    length: 'Text deposited',
    hash: 'Fingerprint',
    number: 'Identifier',
  },
  claims: 'What this passage supports',
  notShown: 'Words not reproduced',
  byTitle: 'By title',
  names: (count) => counted(count, 'name collected', 'names collected'),
  indexDescription: 'The press articles read by Garrigue, with their publisher, their date, their rights and the passages cited.',
}
