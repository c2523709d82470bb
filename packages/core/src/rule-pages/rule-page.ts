/** One sentence of a rule's page, with what the whole rule set is to make of it. */
export interface RuleExample {
  /** The sentence without its marks; line ends stand where the page has « ¶ ». */
  readonly text: string
  /** The marked words, in UTF-16 code units of `text`. */
  readonly spans: readonly { readonly start: number; readonly end: number }[]
  /** What the spans mean, one a span, in the words of `describeFinding`; « a + b » for two findings with the same words. */
  readonly values: readonly string[]
  /** The title of the article that the sentence is taken from, when what it is about counts. */
  readonly title: string | undefined
  /** EDTF: the date of the article that the sentence is taken from, when the page tells. */
  readonly published: string | undefined
  /** Line in the page, from 1. */
  readonly line: number
}

/** The page that stands beside a rule: its documentation, and its tests. */
export interface RulePage {
  /** The rule's id: the title of the page. */
  readonly id: string
  /** What the rule does, in a sentence or two of Markdown. */
  readonly summary: string
  /** « Trouve » */
  readonly finds: readonly RuleExample[]
  /** « Ne trouve pas » */
  readonly refuses: readonly RuleExample[]
  /** « Pas encore »: what the rule should find and does not. */
  readonly notYet: readonly RuleExample[]
}

const SECTIONS: ReadonlyMap<string, 'finds' | 'refuses' | 'notYet'> = new Map([
  ['Trouve', 'finds'],
  ['Ne trouve pas', 'refuses'],
  ['Pas encore', 'notYet'],
])

/**
 * Parses the page of a rule:
 *
 * ```md
 * # date/numeric
 *
 * Une date en chiffres, le jour d’abord.
 *
 * ## Trouve
 *
 * - Publié le **25/05/2015**. → `2015-05-25`
 * - Le **3/4** au soir. → `2016-04-03` (article du 2016-04-10)
 *
 * ## Ne trouve pas
 *
 * - Au 04.67.00.12.13.
 * ```
 *
 * « ¶ » stands for a line end; « Titre : … ¶ » in front gives the title of the article that the sentence is taken from.
 * Relations share their words: the marked stretch is all that some of them take. There are as many values as marked stretches; in « Ne trouve pas » a sentence may have marks too: what
 * other rules make of it.
 *
 * @throws {Error} with the line, when the page is not of this form
 */
export function parseRulePage(markdown: string): RulePage {
  const page = { id: '', summary: '', finds: [] as RuleExample[], refuses: [] as RuleExample[], notYet: [] as RuleExample[] }
  let section: 'finds' | 'refuses' | 'notYet' | undefined
  for (const [index, line] of markdown.split(/\r?\n/u).entries()) {
    const heading = /^(#{1,2}) (\S.*)$/u.exec(line)
    if (heading?.[1] === '#') page.id = heading[2] ?? ''
    else if (heading) {
      section = SECTIONS.get(heading[2] ?? '')
      if (!section) throw new Error(`line ${index + 1}: a section is « ${[...SECTIONS.keys()].join(' », « ')} », not « ${heading[2]} »`)
    } else if (section && line.startsWith('- ')) page[section].push(parseExample(line.slice(2), index + 1))
    else if (section === undefined && line.trim() !== '') page.summary += `${page.summary && ' '}${line.trim()}`
    else if (line.trim() !== '') throw new Error(`line ${index + 1}: an example is one line that starts with « - »`)
  }
  if (!page.id) throw new Error('line 1: the title is the id of the rule')
  return page
}

function parseExample(line: string, number: number): RuleExample {
  const date = / \(article du (\d{4}(?:-\d{2}){0,2}~?)\)$/u.exec(line)
  const rest = date ? line.slice(0, date.index) : line
  const arrow = rest.lastIndexOf(' → ')
  const whole = (arrow < 0 ? rest : rest.slice(0, arrow)).replaceAll(/ ?¶ ?/gu, '\n')
  const title = /^Titre\s: (.+)\n/u.exec(whole)
  const marked = title ? whole.slice(title[0].length) : whole
  const values = arrow < 0 ? [] : rest.slice(arrow + 3).split(/`, `/u).map((value) => value.replaceAll('`', ''))
  const spans: { start: number; end: number }[] = []
  let text = ''
  for (const [index, stretch] of marked.split('**').entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + stretch.length })
    text += stretch
  }
  if (spans.length !== values.length) throw new Error(`line ${number}: ${spans.length} marked stretches, but ${values.length} values`)
  return { text, spans, values, title: title?.[1], published: date?.[1], line: number }
}
