import type { Words } from '../words-in.ts'

export const notFound: Words['notFound'] = {
  title: 'Lost path',
  description: 'This address leads to no plate of the herbarium.',
  lead: 'This address leads to no plate of the herbarium. If a link of Garrigue brought you here, it is a mistake that we would like to hear of.',
}
