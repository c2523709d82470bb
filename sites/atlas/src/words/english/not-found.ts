import type { Words } from '../words-in.ts'

export const notFound: Words['notFound'] = {
  title: 'Lost path',
  description: 'This address leads to no plate of the herbarium.',
  lead: 'This address leads to no plate of the herbarium. If a link of Garrigue brought you here, it is a mistake that we would like to hear of.',
  withdrawn: 'What moved is still led to from where it was, and what was withdrawn says so at its address. There is one exception: the sheet of a person who asked to be named no more is gone altogether, because its address is the name.',
}
