import { QUOTATION_CAPS, type Source } from '@garrigue/schema'
import { expected, reportTo, type Problem, type Report } from './problem.ts'
import type { Records } from './records.ts'

/**
 * What is shown of an article stays within the caps of its rights. They are held where texts are cut, and once more
 * here, where they leave the house.
 */
export function checkQuotationCaps({ sources }: Records): readonly Problem[] {
  const problems: Problem[] = []
  for (const located of sources) checkPassages(located.record, reportTo(problems, located))
  return problems
}

function checkPassages({ passages, rights, start, end, ownLength, shownLength }: Source, report: Report): void {
  const cap = QUOTATION_CAPS[rights]
  let last = start
  // Words that an article repeats (a caption, a pull quote) show no more the second time.
  const shownTexts = new Set<string>()
  passages.forEach((passage, index) => {
    const at = ['passages', index]
    const length = passage.end - passage.start
    if (passage.start < last || passage.end <= passage.start || passage.end > end) {
      report(at, expected(`a span within ${last} to ${end}, after the passage before it`, passage))
    }
    if (passage.text.length !== length) {
      report([...at, 'text'], expected(`${length} characters, the length of the span`, passage.text.length))
    }
    if (length > cap.passage) {
      report([...at, 'text'], expected(`at most ${cap.passage} characters (rights: ${rights})`, length))
    }
    last = passage.end
    shownTexts.add(passage.text)
  })
  const shown = [...shownTexts].join('').length
  if (shownLength !== shown)
    report(['shownLength'], expected(`${shown}, the sum of the passages (repeated ones count once)`, shownLength))
  if (shown > cap.share * ownLength) {
    const most = `at most ${Math.floor(cap.share * ownLength)}, ${cap.share * 100} % of ownLength (rights: ${rights})`
    report(['shownLength'], expected(most, shown))
  }
}
