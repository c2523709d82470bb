import { describe, expect, it } from 'vitest'
import { goldMessageKinds } from '../src/evaluation/messages.ts'
import { fileMessageKinds } from '../src/messages/index.ts'
import { faultsOfFrench } from './careful-french.ts'
import { runIn, temporaryProject, type Files, type PrintedMessage } from './temporary-project.ts'

const GOLD = 'packages/core/gold'
const TEXT = 'Un titre\nAnne Roux est à Lyon.\n'
const MARKED = 'Un titre\n⟦per:anne-roux|Anne Roux⟧ est à ⟦pla:lyon|Lyon⟧.'
const TABLES = '[articles]\n1-2 | Un titre | ? | ? | ? | -\n[zones]\n1 | title\n2 | paragraph\n[relations]\nanne-roux | located-in | lyon | 2\n[notes]\n'

async function faultsOf(files: Files): Promise<PrintedMessage[]> {
  const { code, messages } = await runIn(temporaryProject({ [`${GOLD}/pages/a.txt`]: TEXT, ...files }), 'evaluate', '--check-gold')
  expect(code).toBe(messages.some(({ severity }) => severity === 'erreur') ? 1 : 0)
  expect(faultsOfFrench(messages.map(({ text, remedy }) => `${text}\n${remedy}`).join('\n'))).toEqual([])
  return [...messages]
}

const faultsOfGold = (content: string): Promise<PrintedMessage[]> => faultsOf({ [`${GOLD}/pages/a.gold`]: content })
const well = `${MARKED}\n=====\n${TABLES}`

describe('an annotation in order', () => {
  it('is counted', async () => {
    const { code, out, err } = await runIn(temporaryProject({ [`${GOLD}/pages/a.txt`]: TEXT, [`${GOLD}/pages/a.gold`]: well }), 'evaluate', '--check-gold')
    expect({ code, out, err }).toEqual({ code: 0, out: `${GOLD}/pages/a.txt  per 1, pla 1, articles 1, zones 2, relations 1`, err: '' })
  })

  it('may nest marks, and may leave out the last line end or keep it', async () => {
    expect(await faultsOfGold(well.replace('est à ⟦pla:lyon|Lyon⟧', '⟦rol:anne-roux@?|est à ⟦pla:lyon|Lyon⟧⟧'))).toEqual([])
    expect(await faultsOfGold(well.replace('.\n=====', '.\n\n====='))).toEqual([])
  })
})

describe('a fault of an annotation', () => {
  const cases: Readonly<Record<string, readonly [content: string, place: string, rule: string, says: string]>> = {
    'an unknown kind': [well.replace('⟦per', '⟦pers'), '2:1', 'gold/unknown-mark', '« ⟦pers:anne-roux|Anne Roux⟧'],
    'a mark without value': [well.replace('per:anne-roux|', ''), '2:1', 'gold/unknown-mark', ''],
    'a mark without bar': [well.replace('pla:lyon|Lyon', 'pla:lyon'), '2:33', 'gold/unknown-mark', ''],
    'a mark that is not closed': [well.replace('Lyon⟧', 'Lyon'), '2:33', 'gold/unclosed-mark', '« ⟦pla:lyon|Lyon. »'],
    'a mark that is not opened': [well.replace('⟦pla:lyon|', ''), '2:37', 'gold/unopened-mark', ''],
    'another text': [well.replace('Lyon⟧', 'Lyons⟧'), '2:47', 'gold/text-differs', ' est à Lyons. » au lieu de « '],
    'a text cut short': [well.replace(' est à ⟦pla:lyon|Lyon⟧.', ''), '2:25', 'gold/text-differs', 'Roux » au lieu de « '],
    'no tables': [MARKED, '2:49', 'gold/no-tables', ''],
    'a table that is not there': [well.replace('[notes]\n', ''), '4:1', 'gold/missing-table', '[notes]'],
    'a table misspelt': [well.replace('[notes]', '[note]'), '11:1', 'gold/unknown-table', '[note]'],
    'an unknown zone': [well.replace('| title', '| titre'), '7:1', 'gold/unknown-word', '« titre » n’est pas une zone'],
    'an unknown relation': [well.replace('located-in', 'lives-in'), '10:1', 'gold/unknown-word', '« lives-in » n’est pas une relation'],
    'a line past the end': [well.replace('2 | para', '2-9 | para'), '8:1', 'gold/bad-row', '« 2-9 »'],
    'a line without zone': [well.replace('2 | paragraph\n', ''), '6:1', 'gold/line-without-zone', ' : 2.'],
    'a line with two zones': [well.replace('2 | para', '1-2 | para'), '8:1', 'gold/zone-twice', 'La ligne 1'],
    'a relation cut short': [well.replace(' | 2\n[n', '\n[n'), '10:1', 'gold/bad-row', '[relations]'],
    'a relation nowhere': [well.replace('lyon | 2', 'lyon | 0'), '10:1', 'gold/bad-row', '« 0 »'],
    'an article cut short': [well.replace(' | ? | ? | ? | -', ''), '5:1', 'gold/bad-row', '[articles]'],
    'a speaker nowhere': [well.replace('[notes]', '[speakers]\n7 | anne-roux\n[notes]'), '12:1', 'gold/bad-row', '[speakers]'],
    'a value that is none': [well.replace('⟦pla:lyon|Lyon⟧', '⟦dat:demain|Lyon⟧'), '2:33', 'gold/odd-value', '« demain » d’une marque « dat »'],
    'a number that is none': [well.replace('⟦pla:lyon|Lyon⟧', '⟦fig:300/1500 EUR|Lyon⟧'), '2:33', 'gold/odd-value', '« 300/1500 EUR »'],
  }

  it.each(Object.entries(cases))('%s is told with its place', async (_, [content, place, rule, says]) => {
    const found = (await faultsOfGold(content)).filter((fault) => fault.rule === rule)
    expect(found.map(({ at }) => at)).toContain(`${GOLD}/pages/a.gold:${place}`)
    expect(found.map(({ text }) => text).join('\n').replaceAll('\u00A0', ' ')).toContain(says)
    for (const { remedy } of found) expect(remedy).not.toBe('')
  })

  it('is told with what may be meant', async () => {
    const [fault] = await faultsOfGold(well.replace('| title', '| tilte'))
    expect(fault?.remedy.replaceAll('\u00A0', ' ')).toMatch(/^Vouliez-vous dire « title » \? Mots admis : title, byline/)
  })

  it('leaves the others alone', async () => {
    const files = { [`${GOLD}/pages/a.gold`]: well, [`${GOLD}/pages/b.gold`]: well, [`${GOLD}/seeds/bonne.gold`]: 'x\n=====\n' }
    const faults = await faultsOf(files)
    expect(new Set(faults.map(({ at, rule }) => `${at} ${rule}`))).toContain(`${GOLD}/pages/b.gold:1:1 gold/no-text`)
    expect(faults.some(({ at }) => at.includes('a.gold'))).toBe(false)
  })
})

describe('a fault of a table', () => {
  const head = 'seed\tline\twhat\tevent-or-organization\tplace\tdate\twords\n'
  const row = 'a\t2\tlaunch\tanne-roux\tlyon\t2015 ; 2015-05\tAnne Roux est'
  const rows: Readonly<Record<string, readonly [row: string, rule: string]>> = {
    'a column too few': [row.replace('\t2\t', '\t'), 'gold/bad-columns'],
    'an empty column': [row.replace('\tlyon\t', '\t\t'), 'gold/bad-columns'],
    'an unknown text': [row.replace('a\t', 'aa\t'), 'gold/unknown-text'],
    'an unknown kind': [row.replace('launch', 'lunch'), 'gold/unknown-word'],
    'an unknown id': [row.replace('lyon', 'lyons'), 'gold/unknown-id'],
    'a date that is none': [row.replace('2015-05', 'mai'), 'gold/bad-date'],
    'words of another line': [row.replace('2', '1'), 'gold/words-not-on-line'],
    'a line that is not there': [row.replace('2', '9'), 'gold/words-not-on-line'],
  }

  it.each(Object.entries(rows))('of occurrences: %s', async (_, [bad, rule]) => {
    const faults = await faultsOf({ [`${GOLD}/pages/a.gold`]: well, [`${GOLD}/pages/occurrences.tsv`]: `${head}${row}\n${bad}\n` })
    expect(faults.map((fault) => [fault.at, fault.rule])).toEqual([[`${GOLD}/pages/occurrences.tsv:3:1`, rule]])
  })

  const twice = { [`${GOLD}/pages/a.gold`]: well, [`${GOLD}/pages/b.txt`]: TEXT, [`${GOLD}/pages/b.gold`]: well }
  const identity = 'verdict\tids\ttexts\tnote\nsame\tanne-roux\ta ; b\tAnne Roux\nsame\tlyon\ta ; b\tLyon\ndifferent\tlyon ; anne-roux\ta ; b\tpour voir\n'
  const changes: Readonly<Record<string, readonly [from: string, to: string, place: string, rule: string]>> = {
    'a text that is not named': ['same\tlyon\ta ; b', 'same\tlyon\ta', '3:1', 'gold/identity-differs'],
    'an entity that is not there': ['same\tlyon\ta ; b\tLyon\n', '', '4:1', 'gold/identity-differs'],
    'an unknown verdict': ['different', 'other', '4:1', 'gold/unknown-word'],
    'an unknown id': ['lyon ; anne', 'lyons ; anne', '4:1', 'gold/unknown-id'],
    'one id alone': ['lyon ; anne', 'anne', '4:1', 'gold/bad-columns'],
    'an unknown text': ['\ta ; b\tpour', '\ta ; bb\tpour', '4:1', 'gold/unknown-text'],
  }

  it('of identity: none', async () => expect(await faultsOf({ ...twice, [`${GOLD}/pages/identity.tsv`]: identity })).toEqual([]))

  it.each(Object.entries(changes))('of identity: %s', async (_, [from, to, place, rule]) => {
    const faults = await faultsOf({ ...twice, [`${GOLD}/pages/identity.tsv`]: identity.replace(from, to) })
    expect(faults.map((fault) => [fault.at, fault.rule])).toEqual([[`${GOLD}/pages/identity.tsv:${place}`, rule]])
  })
})

describe('the catalogue of messages about annotations', () => {
  const ids = goldMessageKinds.map(({ id }) => id)

  it('has each id once, in order, and none of the others’', () => {
    expect(ids).toEqual([...new Set(ids)].toSorted())
    expect(fileMessageKinds.filter(({ id }) => ids.includes(id))).toEqual([])
  })

  it.each(goldMessageKinds.map((kind) => [kind.id, kind] as const))('%s says in careful French what is wrong, how to mend it and why', (_, { text, remedy, explanation }) => {
    expect(faultsOfFrench([text, remedy, explanation].join('\n'))).toEqual([])
    for (const sentence of [text, remedy, explanation]) expect(sentence).toMatch(/\.$/)
  })
})
