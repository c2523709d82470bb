import { english } from '../../english/english.ts'
import type { Words } from '../words-in.ts'

const { counted } = english

export const home: Words['home'] = {
  title: 'Garrigue, the herbarium of the ecosystem',
  description: 'An open, cited atlas of regional digital ecosystems, read in the French press: every fact opens the words that support it.',
  kicker: 'The herbarium of the ecosystem',
  promise: ['Every fact', 'opens the words', 'that support it.'],
  lead: 'Garrigue reads the regional press of France and draws from it an open atlas of digital ecosystems. For each fact: who said it, where, and as of when.',
  searchLabel: 'Search for a name, a place, a word of the articles',
  searchHint: 'For example',
  labelTitle: 'Herbarium of the ecosystem',
  collection: (articles, years, sheets, quotes, names) =>
    `${counted(articles, 'press article', 'press articles')}${years}. ${counted(sheets, 'sheet', 'sheets')}, ${counted(quotes, 'quotation', 'quotations')}, ${counted(names, 'name collected', 'names collected')}.`,
  published: (from, to) => (from === to ? `, ${from}` : `, ${from} to ${to}`),
  passageCount: (claims, mentions) => `${counted(claims, 'fact or quotation', 'facts and quotations')}, ${counted(mentions, 'name collected', 'names collected')}`,
  opened: { title: 'A fact, opened', fact: 'The fact', words: 'The words that support it', where: 'Where to read them' },
  kinds: 'The sheets',
  kindsLead: 'One for each name. Here, of each kind, the names that most sources attest.',
  viewsTitle: 'Other ways to read',
  viewsLead: 'The same facts, by date, by place, by tie; and what it takes to check them or to take them away.',
  sourcesTitle: 'Latest sources',
  sourcesLead: 'The articles, newest first.',
  stepsTitle: 'How the herbarium grows',
  steps: [
    ['Collect', 'A press article is deposited as it stands, with its publisher, its date and its rights. Its words are never changed.'],
    ['Determine', 'An automatic reader notes the names and what was said. Each note keeps its exact place in the text and the rule that found it.'],
    ['Attest', 'Nothing is stated in the present: a fact is given as of the date of its source, beside the passage that supports it.'],
  ],
}
