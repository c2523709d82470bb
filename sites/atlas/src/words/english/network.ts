import { english } from '../../english/english.ts'
import type { Words } from '../words-in.ts'

const { counted } = english

/** The page of the network. */
export const network: Words['network'] = {
  title: 'Network',
  description: 'Who is tied to whom according to the press that Garrigue reads: each tie with the passage that supports it.',
  lead: 'Each name leads to its sheet, each line is a tie that a source has written. The drawing is worked out once, when the site is built; distance and place say nothing more.',
  count: (nodes, ties, claims) => `${counted(nodes, 'name', 'names')}, ${counted(ties, 'tie', 'ties')}, ${counted(claims, 'fact', 'facts')}.`,
  drawing: 'Network of the names that sources tie together',
  drawingNote: 'The list under the drawing says the same: each tie with its passages. Names that have no room on the drawing show under the pointer and with the keyboard.',
  scroll: 'Drawing of the network, to be scrolled',
  legend: 'Legend',
  families: {
    function: 'a role: somebody, in an organization',
    structure: 'membership, merger, succession',
    place: 'a location',
    activity: 'something done together: partnership, participation, hosting, funding…',
  },
  list: 'The ties, one by one',
  listLead: 'By name, in alphabetical order; each tie is given once, under the name that has most of them.',
  tiesOf: (count) => counted(count, 'tie', 'ties'),
}
