import { english } from '../../english/english.ts'
import type { Words } from '../words-in.ts'

export const index: Words['index'] = {
  letters: 'Letters',
  intro: (count, sources) => `${count}, from ${sources}.`,
  title: (many) => `${many} from A to Z`,
  description: (many) => `Index from A to Z: the ${many} that the press read by Garrigue names, with the number of sources of each sheet.`,
  filedByLastWord: 'Filed under the last word of the name.',
  namedIn: (count) => (count === 0 ? 'in the registry only' : english.counted(count, 'source', 'sources')),
  onlyMany: 'The number of sources follows names that have several.',
}
