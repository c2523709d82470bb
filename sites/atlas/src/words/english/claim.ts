import type { Words } from '../words-in.ts'

export const claim: Words['claim'] = {
  unknownPerson: 'person not named',
  unknownSpeaker: 'Speaker not named',
  line: (line) => `line ${line}`,
  seeInArticle: 'See in the article',
  readAtPublisher: 'Read these words at the publisher’s',
  withheld: 'Words withheld',
  cutWhy: 'The rest exceeds what the French right of short quotation allows us to show here.',
  withheldBy: {
    full: 'These words are not reproduced here.',
    excerpt: 'These words exceed what the French right of short quotation allows us to show here.',
    facts: 'No passage of this article is reproduced here.',
  },
  cut: '[…]',
  cutLabel: 'rest not reproduced',
  provenance: 'Provenance and passage',
  accordingTo: 'according to',
  colon: ': ',
  rule: 'Rule',
}
