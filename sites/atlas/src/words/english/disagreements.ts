import { english } from '../../english/english.ts'
import type { Words } from '../words-in.ts'

const { counted } = english

/** The page of what sources answer differently. */
export const disagreements: Words['disagreements'] = {
  title: 'Disagreements',
  description: 'The questions that several sources answer: each answer with who gives it, as of when, and the words that support it.',
  lead: 'When several passages answer the same question, their answers are set side by side, the oldest source first. None is chosen.',
  count: (questions, opposed) => `${counted(questions, 'question', 'questions')}, ${counted(opposed, 'of which has', 'of which have')} answers that oppose each other.`,
  contents: 'How the answers stand to each other',
  outcomes: {
    disagrees: ['Answers that oppose each other', 'They cannot both be true, unless they speak of different things.'],
    changed: ['Answers that follow each other', 'They hold as of different dates: what is asked about may have changed.'],
    refines: ['Answers that refine each other', 'One says the same as the other, more exactly.'],
    agrees: ['Answers that agree', 'Several passages say the same.'],
  },
  unsure: 'The answers may speak of two different things (two editions of an event, for instance): nobody has decided yet.',
  independent: (count) => counted(count, 'independent source', 'independent sources'),
  independentWhy: 'A repost, or the same words elsewhere, does not count as one more source.',
  abouts: { date: 'date', founded: 'founding', 'founding-cause': 'cause of its founding', participants: 'participants' },
}
