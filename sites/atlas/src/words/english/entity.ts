import { english } from '../../english/english.ts'
import type { Words } from '../words-in.ts'

const { counted } = english

export const entity: Words['entity'] = {
  description: (name, kind, sources) => `${name}, ${kind}: what the press said, as of which date, with the passages that attest it (${sources}).`,
  otherNames: 'Also written',
  facts: 'Attested facts',
  quotesBy: 'In their words',
  quotesAbout: 'What was said',
  quotesAboutLead: 'Words in which this name is spoken.',
  credited: 'Articles',
  creditedAs: { publisher: 'As publisher', author: 'As author', via: 'As relay' },
  named: 'Where this name is written',
  namedLead: (mentions, sources) => `${counted(mentions, 'occurrence', 'occurrences')} in ${counted(sources, 'source', 'sources')}, oldest first.`,
  never: 'This name stands in the registry; no source read to this day writes it.',
  contents: 'On this sheet',
  label: {
    collected: 'Collected in',
    dates: 'Published',
    date: 'Published',
    named: 'Name written',
    times: (count) => counted(count, 'time', 'times'),
    quotes: 'Quotations',
    place: 'Place',
    partOf: 'In',
    country: 'Country',
    coordinates: 'Coordinates',
    edtf: 'Date',
    identifiers: 'Elsewhere',
    number: 'Plate',
    determined: 'Determined',
    byRegistry: 'from the registry',
  },
  fromTo: (from, to) => `${from} – ${to}`,
  homepage: 'official site',
  moved: (name) => `This sheet has a new address: ${name}`,
  movedLead: 'It now reads here:',
  person: 'Sheet limited to the public role: no age, no address, no portrait.',
}
