import { messageAt } from '../messages/message-at.ts'
import { capitals, oneWordPerson } from '../messages/names.ts'
import type { Check } from './ground.ts'
import { registryFile } from './registry-file.ts'

/** « AGNÈS ROUX », « AGENCE RÉGIONALE »: words in capitals that are too long, or a person's, so that they are no acronyms. */
const SHOUTED_PERSON = /^\p{Lu}{2,}(?:[ '’-]\p{Lu}{2,})+$/u
const SHOUTED = /^\p{Lu}{4,}(?:[ '’-]\p{Lu}{4,})+$/u

/** Names that are not written as a sentence of the press writes them. */
export const checkWrittenNames: Check = ({ registry: { entities } }) =>
  entities.flatMap((entity) => {
    const { name, kind } = entity
    const suggestion = name.replaceAll(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    return [
      ...(kind === 'person' && !/[\s-]/u.test(name) ? [messageAt(oneWordPerson, registryFile(entity), { name })] : []),
      ...((kind === 'person' ? SHOUTED_PERSON : SHOUTED).test(name) ? [messageAt(capitals, registryFile(entity), { name, suggestion })] : []),
    ]
  })
