import { oncePer } from '../engine/once-per.ts'
import { blockBeside, speakingBlocks } from '../engine/speaking-blocks.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { headPerson } from './speech-head.ts'
import { plainItems } from './speech-items.ts'

interface Answer {
  /** Who answers. */
  readonly person: string
  /** Where the answer's own words start. */
  readonly start: number
  /** The label's span, where the block has one. */
  readonly label: { readonly start: number; readonly end: number } | undefined
}

/** Fewer questions make no interview where nothing says who answers. */
const FEWEST_QUESTIONS = 3
/** So many paragraphs may belong to one answer. */
const MOST_PARAGRAPHS = 4

/** The person who answers in a block of an interview, as the label says (« Anne Roux : », « A. R. : »), or `undefined`. */
export function answererOf(page: PressRoot, block: PressBlock): string | undefined {
  return answerIn(page, block)?.person
}

/** The answer that a block of an interview holds, or goes on with. */
export function answerIn(page: PressRoot, block: PressBlock): Answer | undefined {
  return answersOf(page).get(block)
}

/** All who answer in the interview that an article is; nobody where it is none. */
export function answerersOf(page: PressRoot, article: number): ReadonlySet<string> {
  return new Set(speakingBlocks(page).flatMap((block) => (block.data.article === article ? (answererOf(page, block) ?? []) : [])))
}

const answersOf = oncePer((page: PressRoot): ReadonlyMap<PressBlock, Answer> => {
  const answers = new Map<PressBlock, Answer>()
  const asked = new Map<number, number>()
  for (const { data } of page.children) if (data.zone === 'question' && data.article !== undefined) asked.set(data.article, (asked.get(data.article) ?? 0) + 1)
  for (const block of speakingBlocks(page)) {
    if (block.data.zone !== 'paragraph' || !asked.has(block.data.article ?? -1)) continue
    const labelled = labelOf(page, block)
    if (labelled) addAnswer(page, answers, block, labelled)
  }
  for (const [article, questions] of asked) {
    const answerer = questions < FEWEST_QUESTIONS || [...answers.keys()].some(({ data }) => data.article === article) ? undefined : headPerson(page, article)
    if (answerer !== undefined) addUnlabelled(page, answers, article, answerer)
  }
  return answers
})

/** An answer and the paragraphs that go on with it. */
function addAnswer(page: PressRoot, answers: Map<PressBlock, Answer>, block: PressBlock, answer: Answer): void {
  answers.set(block, answer)
  const more: PressBlock[] = []
  for (let step = 1; step < MOST_PARAGRAPHS; step++) {
    const next = blockBeside(page, block, step)
    if (next?.data.zone === 'paragraph' && !labelOf(page, next)) more.push(next)
    else {
      // Behind the last answer the text is the journal's again.
      if (next?.data.zone === 'question') for (const each of more) answers.set(each, { person: answer.person, start: each.data.start, label: undefined })
      return
    }
  }
}

/** An interview without labels: what follows a question is said by the one person whom the head of the article names. */
function addUnlabelled(page: PressRoot, answers: Map<PressBlock, Answer>, article: number, person: string): void {
  for (const block of speakingBlocks(page)) {
    const next = block.data.zone === 'question' && block.data.article === article ? blockBeside(page, block, 1) : undefined
    if (next?.data.zone === 'paragraph') addAnswer(page, answers, next, { person, start: next.data.start, label: undefined })
  }
}

/** « Anne Roux : Du temps … », « A. R. : … » */
function labelOf(page: PressRoot, block: PressBlock): Answer | undefined {
  const [name, colon, next] = plainItems(page, block)
  if (name?.mention?.kind !== 'person' || colon?.text !== ':' || !next) return undefined
  return { person: name.mention.entity, start: next.start, label: { start: name.start, end: name.end } }
}
