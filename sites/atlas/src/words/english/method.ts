import { english } from '../../english/english.ts'
import type { Words } from '../words-in.ts'

const { counted } = english

/** The page “Method and rights”. */
export const method: Words['method'] = {
  description: 'How Garrigue reads the press, what it keeps, what it leaves, everybody’s rights, and how to have a sheet corrected or removed.',
  contents: 'On this page',
  sections: [
    {
      id: 'lire',
      title: 'Read, and add nothing',
      paragraphs: [
        'An article is deposited as it stands, byte for byte. A program recognizes names, quotations, dates and figures in it by rules that are written down and published. Each record keeps its place in the text: whoever has the article can check it, word for word.',
        'Nothing is completed or supposed. A name that the registry does not know is not published. Two namesakes are never made one on the strength of the name alone.',
      ],
    },
    {
      id: 'dater',
      title: 'Date, and state nothing in the present',
      paragraphs: [
        'What an article says holds as of the date of the article. A role “as of 6 May 2015” is not a role of today: the atlas does not say when it began nor whether it has ended, unless a source says so.',
        'When two sources contradict each other, both stand, with their authors and dates. The atlas names no winner.',
      ],
    },
    {
      id: 'citer',
      title: 'Quote little, and send back to the publisher',
      paragraphs: [
        'The articles remain the property of their authors and publishers. The atlas shows only short quotations: 280 characters at most for a passage, a quarter of the article at most, with the publisher, the author when known, the date and the link (French intellectual property code, art.\u00A0L.\u00A0122-5, 3°\u00A0a). Beyond that, the sheet keeps the place of the words, their fingerprint and a link to these words at the publisher’s.',
        'Readers’ comments, advertisements and the rest of the web page are never taken: only their size is told. No photograph is reproduced.',
      ],
    },
    {
      id: 'personnes',
      title: 'People',
      paragraphs: [
        'The sheet of a person is limited to their public role as the press wrote it: roles and quotations, as of their date. No age, no address, no portrait, no private life. A person whom a single article names is not offered to search engines.',
      ],
    },
  ],
  access: {
    id: 'acces',
    title: 'Accessibility',
    paragraphs: [
      'Accessibility statement. The site is built to meet WCAG 2.2, level AA. Each type of page, in both languages, is checked at each version by automatic tests (axe), in the light theme and in the dark one, at 320 and 1,280 pixels. It can be read without scripts, with the keyboard, on a small screen and on paper.',
      'What is drawn (map, network, chronology) is also told as a table or a list. As of today nobody has audited the site with assistive technology: automatic tests do not see everything. If anything stops you, write to the address above: it is a defect, and it will be mended or told here.',
      'No cookies, no audience measurement, no request to any other site.',
    ],
  },
  errors: {
    title: 'Known errors',
    lead: 'What the reader does badly, as of today:',
    figures: (without, all) => `${counted(without, 'figure', 'figures')} of ${all} have no subject in the registry: the sentence does not always say what it is about.`,
    quotes: (without, all) => `${counted(without, 'quotation', 'quotations')} of ${all} have no known speaker.`,
    relations: (recall) => `Relations are missed most: on pages made up by other hands, ${recall} of those annotated there are read.`,
    dates: 'A date that was worked out (“yesterday”, “last February”) depends on the date of publication: if that one is wrong, so is the other.',
    names: 'A name that the registry lacks is never published: that there is no sheet means nothing.',
  },
  pipeline: {
    title: 'How it works',
    steps: [
      ['Read', 'The text is cut into parts (title, standfirst, paragraphs, captions, comments); nothing is taken from what is not the article.'],
      ['Name', 'Names are recognized from the registry, lists of communes and first names, and what stands around them; each keeps its reasons.'],
      ['Note', 'Written rules, one for each turn of phrase, note quotations, roles, figures, dates and relations.'],
      ['Review', 'A person accepts, corrects or rejects; the decision, dated and with its reason, always wins.'],
      ['Verify', 'Each passage is compared with the text, character by character, before it is published.'],
    ],
    rules: 'Each rule has its page, with what it finds and what it does not:',
  },
  measure: 'How far the review has come',
  measured: (sources, quotes, mentions, share) =>
    `${counted(sources, 'source', 'sources')}, ${counted(quotes, 'quotation', 'quotations')}, ${counted(mentions, 'name collected', 'names collected')}. Share of the records reviewed by a person: ${share}. The rest was read by machine, and may hold errors.`,
  removal: [
    'A mistake, a wrong attribution, a quotation badly cut, a request for a right of reply, for rectification or for erasure: write to us with the address of the sheet and the line number.',
    'Requests are examined within seven days; what is removed is removed from the site, from the data package and from their indexes.',
  ],
  takedown: 'How a removal is done, step by step (in French)',
  contact: 'Address:',
  repository: 'Repository of the project:',
  legal: 'Legal notice',
  publisher: 'Publisher of the site:',
  host: 'Host:',
  legalNote: 'Code under the MIT licence; facts under CC BY 4.0; quotations and titles outside the licence, © their authors. Typefaces: Bricolage Grotesque and Newsreader (SIL OFL 1.1). Coordinates of places: GeoNames (CC BY 4.0) and Natural Earth; outlines of the map: MapSVG (CC BY 4.0) and Natural Earth.',
}
