import { english } from '../../english/english.ts'
import type { Words } from '../words-in.ts'

const { counted } = english

/** The page of all figures. */
export const figures: Words['figures'] = {
  title: 'Figures',
  description: 'Every figure given by the press that Garrigue reads: the value, the unit, what is counted, who says so and as of when.',
  lead: 'Each figure is told as a sentence, as of the date of its source, with who said it and the passage that supports it. Nothing is added up or averaged.',
  count: (all, sources) => `${counted(all, 'figure', 'figures')} in ${counted(sources, 'source', 'sources')}.`,
  contents: 'What the figures are about',
  bySubject: 'By subject',
  noSubject: 'Without a subject in the registry',
  noSubjectLead: 'What these figures measure has no sheet, or is not named in the sentence. They are listed by article.',
  seeDisagreements: 'When several sources give a figure for the same thing, their answers stand side by side on the page',
}
