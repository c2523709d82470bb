import { messages as published, type MessageKind } from '@garrigue/data/messages'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '../language/locale.ts'
import { wordsIn } from '../words/words-in.ts'
import { inWords, layOutMessages } from './lay-out-messages.ts'

const { messages: said } = wordsIn('fr')
const kind = (id: string, remedy: string | null = 'Corriger.'): MessageKind => ({ id, severity: 'error', text: 'Un mot.', remedy, explanation: 'Une raison.' })

describe('a sentence of a message', () => {
  it.each([
    ['Le fichier fait {size} Kio ; une graine en fait au plus {most}.', 'Le fichier fait … Kio\u202F; une graine en fait au plus …'],
    ['«\u00A0{path}\u00A0»\u00A0: {reason}.', '«\u00A0…\u00A0»\u00A0: …'],
    ['{hint}Corriger l’identifiant.', 'Corriger l’identifiant.'],
    ['Clés admises : {keys}.', 'Clés admises\u00A0: …'],
    ['Le {date} était un {weekday} d’été.', 'Le … était un … d’été.'],
    ['« clé: valeur » se lit.', '«\u00A0clé: valeur\u00A0» se lit.'],
  ])('%s', (text, shown) => {
    expect(inWords(text)).toBe(shown)
  })
})

describe('the page of messages', () => {
  it('has families in the order of the ids, and a title for each', () => {
    const families = layOutMessages([kind('file/a'), kind('file/b'), kind('new-family/a')], said)
    expect(families.map(({ title, messages }) => [title, messages.map(({ id }) => id)])).toEqual([
      ['Les fichiers', ['file/a', 'file/b']],
      ['new-family', ['new-family/a']],
    ])
  })

  it('says what to do, or that there is nothing to do', () => {
    const [family] = layOutMessages([kind('file/a', null), kind('file/b', '{remedy}'), kind('file/c')], said)
    expect(family?.messages.map(({ remedy }) => remedy)).toEqual([said.nothing, said.told, 'Corriger.'])
  })

  it.each(LOCALES)('has words of its own for every family of the catalogue, in %s', (locale) => {
    const { messages: own } = wordsIn(locale)
    expect(layOutMessages(published, own).filter(({ name, title }) => name === title)).toEqual([])
    expect(layOutMessages(published, own).flatMap(({ messages }) => messages)).toHaveLength(published.length)
  })
})
