import { fold } from '../engine/fold.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { blocksOf, countWords, decide, foldOf, isOpen, isProse, lengthOf } from './zoning.ts'

const LONGEST_QUESTION = 400
/** A question that nobody labels has as many words, or it is a heading: « Pour qui ? ». */
const ASKED_WORDS = 4
/** Of the questions of an interview, this share is as long. */
const LONG_SHARE = 0.5
/** An unlabelled line that an answer follows and that asks without a question mark is no longer. */
const LONGEST_PROMPT = 160

/** « T. M. N.-C. : », « Karim Benhaddou : », « MARION VIDAL. – », « Q. : » at the start of what somebody says. */
const SPEAKER_LABEL = /^(\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:de|du|la|le|van|ben|el|l['’]|\p{Lu}[\p{L}\p{M}.'’-]*|[\p{Ll}][\p{L}\p{M}]{2,15})){0,4})(?:\s?\([^()]{1,40}\))?(?:\s?:\s|\.\s[–—-]\s|\s[–—]\s)\s?\S/u
/** « La Tribune : Pourquoi… ? », « — Pourquoi… ? » */
const QUESTION_END = /(?:\?|\.\.\.|…)[\s"”»)]*$/u

/** Whom a question is put to: « vous », « votre »; folded. */
const ADDRESSED = /\b(?:vous|votre|vos|tu|toi|ton|ta|tes)\b/u
/** What announces an interview above it; folded. */
const ANNOUNCED = /\b(?:recueillis?|questions? a|entretien|interview|repond(?:ent)?|nous recoit|a nos questions)\b/u
/** Who answers speaks of himself; folded. */
const SPEAKS = /\b(?:je|j'ai|nous|mon|ma|mes|notre|nos)\b/u
const HEAD_LINES = 8

/** The questions of an interview, and all that its host says on the radio: short blocks that an answer follows. */
export function markQuestions(page: PressRoot): void {
  for (const article of page.data.articles) {
    const blocks = blocksOf(page, article).filter((block) => isOpen(block))
    const labels = knownLabels(blocks)
    const hosts = hostsOf(blocks, labels)
    const answered = labels.filter((label, index) => label !== undefined && !QUESTION_END.test(blocks[index]?.value ?? ''))
    const labelled = answered.length
    const isLabelled = labelled >= 2 && new Set(answered).size < labelled
    const isSpoken = isLabelled && labelled >= blocks.length / 4
    if (!isLabelled && !isInterview(blocks, blocksOf(page, article).slice(0, HEAD_LINES))) continue
    blocks.forEach((block, index) => {
      const answer = blocks[index + 1]
      if (lengthOf(block.value) > LONGEST_QUESTION) return
      if (hosts.has(labels[index] ?? '')) decide(block, 'question', 'mark-questions', 'mots de qui mène l’entretien')
      else if (answer && asks(block, labels[index], labels[index + 1], { isLabelled, isSpoken: isSpoken && index > 0 })) decide(block, 'question', 'mark-questions', 'question suivie d’une réponse')
    })
  }
}

/** How the words of an interview are told apart. */
interface Interview {
  /** Whether those who answer are named at the start of what they say. */
  readonly isLabelled: boolean
  /** Whether so much of the page is. */
  readonly isSpoken: boolean
}

/** Whether a block asks what the next one answers. */
function asks(block: PressBlock, label: string | undefined, next: string | undefined, { isLabelled, isSpoken }: Interview): boolean {
  if (!isLabelled) return isAsked(block)
  if (next === undefined) return false
  return QUESTION_END.test(block.value) || (isSpoken && label === undefined && lengthOf(block.value) <= LONGEST_PROMPT && /[.!]["”»\s]*$/u.test(block.value))
}

/** The labels of blocks, those of two words and more and those that recur: « Recrutement : la chasse aux talents » is a heading. */
function knownLabels(blocks: readonly PressBlock[]): (string | undefined)[] {
  const labels = blocks.map((block) => labelOf(block))
  const times = new Map<string, number>()
  for (const label of labels) if (label !== undefined) times.set(label, (times.get(label) ?? 0) + 1)
  return labels.map((label) => (label !== undefined && (/[ .]/u.test(label) || (times.get(label) ?? 0) > 1) ? label : undefined))
}

/** Who is said to speak at the start of a block, folded; `undefined` when nobody is. */
function labelOf({ value }: PressBlock): string | undefined {
  const label = SPEAKER_LABEL.exec(value.slice(0, 120))?.[1]
  return label === undefined ? undefined : fold(label)
}

/** Those who ask: of two or more whose words are labelled throughout, whoever’s mostly end with a question mark, or whoever speaks first. */
function hostsOf(blocks: readonly PressBlock[], labels: readonly (string | undefined)[]): ReadonlySet<string> {
  const turns = new Map<string, { all: number; asked: number }>()
  labels.forEach((label, index) => {
    if (label === undefined) return
    const turn = turns.get(label) ?? { all: 0, asked: 0 }
    turn.all++
    if (isAsked(blocks[index] as PressBlock)) turn.asked++
    turns.set(label, turn)
  })
  const recurring = [...turns].filter(([, { all }]) => all >= 2)
  if (recurring.length < 2 || recurring.reduce((sum, [, { all }]) => sum + all, 0) < blocks.length / 3) return new Set()
  return new Set(recurring.filter(([, { all, asked }]) => asked >= 2 && asked * 2 >= all).map(([label]) => label))
}

/** An interview without labels: questions all along, most of them whole sentences. */
function isInterview(blocks: readonly PressBlock[], head: readonly PressBlock[]): boolean {
  const asked = blocks.filter((block) => isAsked(block))
  const long = asked.filter((block) => countWords(foldOf(block)) >= ASKED_WORDS)
  const addressed = asked.some((block) => ADDRESSED.test(foldOf(block)))
  if (asked.length < 3 || asked.length < blocks.length / 4 || (!addressed && long.length <= asked.length * LONG_SHARE)) return false
  // A reporter’s headings may be questions too: those of an interview speak to somebody who answers for himself.
  const answers = blocks.filter((block) => !isAsked(block) && isProse(block.value))
  return addressed || head.some((block) => ANNOUNCED.test(foldOf(block))) || answers.filter((block) => SPEAKS.test(foldOf(block))).length * 2 >= answers.length
}

function isAsked(block: PressBlock): boolean {
  return lengthOf(block.value) <= LONGEST_QUESTION && /\?[\s"”»)]*$/u.test(block.value)
}
