import type { Suggestion } from './search-engine.ts'
import { writeQuestion } from './search-address.ts'
import type { Sentences } from './search-sentences.ts'

/** A link to another question, for the list under « Aucun résultat ». */
export function suggestionItem({ question, count }: Suggestion, sentences: Sentences): HTMLElement {
  const asked = new URLSearchParams(location.search).get('q')
  const link = document.createElement('a')
  link.href = location.pathname + writeQuestion(question)
  link.textContent = sentences.instead(count, question.query, question.query === asked)
  const item = document.createElement('li')
  item.append(link)
  return item
}
