import type { Words } from '../words-in.ts'

/** The page at the address of a record that is published no more. */
export const withdrawn: Words['withdrawn'] = {
  title: (id) => `Sheet withdrawn: ${id}`,
  description: (day) => `What was at this address is published no more, since ${day}.`,
  heading: { organization: 'Sheet withdrawn', place: 'Sheet withdrawn', event: 'Sheet withdrawn', work: 'Sheet withdrawn', source: 'Article withdrawn' },
  since: {
    organization: 'The organization whose sheet was at this address is no longer in the atlas, since',
    place: 'The place whose sheet was at this address is no longer in the atlas, since',
    event: 'The event whose sheet was at this address is no longer in the atlas, since',
    work: 'The work whose sheet was at this address is no longer in the atlas, since',
    source: 'The article read at this address is no longer in the atlas, since',
  },
  because: {
    mistaken: 'the sheet had been made by mistake.',
    unattested: 'none of the sources that were read speaks of it any more.',
    'out-of-scope': 'it was no concern of the atlas.',
    rights: 'the rights in the text did not allow it.',
    requested: 'the withdrawal was asked for.',
  },
  kept: 'This address will serve nothing else: whoever cites it will always know what became of it.',
}
