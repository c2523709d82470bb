import { messageAt } from '../messages/message-at.ts'
import { foreignLanguage } from '../messages/provenance.ts'
import type { Check } from './ground.ts'

/** Texts that say themselves that they are not in French. */
export const checkLanguages: Check = ({ reads }) =>
  reads.flatMap(({ seed: { factsFile, facts: { language = 'fr' } } }) => (factsFile === undefined || /^fr(?:-|$)/.test(language) ? [] : [messageAt(foreignLanguage, factsFile.file, { language }, factsFile.at(['language']))]))
