import type { Cause, ExplainedFinding, Explanation } from '@garrigue/core'
import { plain, shorten as cut } from '../print/printable.ts'

/** Why a line is what it is, and what was found in it: in all of it, or at the offset `at`; of some rule alone when `rule` is given. */
export function printExplanation({ line, text, zone, plugin, why, article, findings }: Explanation, file: string, { at, rule }: { readonly at?: number | undefined; readonly rule?: string } = {}): string {
  const touched = findings.filter(({ start, end, rule: own }) => (at === undefined || (start <= at && at < end)) && (rule === undefined || own === rule))
  const nothing = at === undefined ? 'aucune règle n’a rien trouvé ici' : 'aucune règle n’a rien trouvé à cet endroit'
  return [
    `${plain(file)}:${line}  ${shorten(text)}`,
    `  zone ${zone}${article === null ? ', hors de tout article' : `, article ${article + 1}`}`,
    `  └ ${plugin} : ${why}`,
    ...(touched.length === 0 ? [`  ${nothing}`] : touched.flatMap((finding) => describeFinding(finding))),
  ].join('\n')
}

function describeFinding({ kind, text, rule, fields, causes }: ExplainedFinding): string[] {
  const branches: readonly Branch[] = [...[`règle ${rule}`, ...fields].map((label) => ({ label, branches: [] })), ...causes.map((cause) => branchOf(cause))]
  return [`  ${kind}  « ${shorten(text)} »`, ...drawTree(branches, '  ')]
}

interface Branch {
  readonly label: string
  readonly branches: readonly Branch[]
}

function branchOf({ what, words, causes }: Cause): Branch {
  const label = words === undefined ? what : `d’après « ${shorten(words)} »${what === 'words' ? '' : ` (${what})`}`
  return { label, branches: causes.map((cause) => branchOf(cause)) }
}

function drawTree(branches: readonly Branch[], indent: string): string[] {
  return branches.flatMap(({ label, branches: own }, index) => {
    const isLast = index === branches.length - 1
    return [`${indent}${isLast ? '└' : '├'} ${plain(label)}`, ...drawTree(own, `${indent}${isLast ? '  ' : '│ '}`)]
  })
}

const LONGEST = 90

function shorten(text: string): string {
  return plain(cut(text, LONGEST))
}
