import { randomBytes } from 'node:crypto'
import { redactionHashes, type KeyedHash, type Redaction, type RedactionGround } from '@garrigue/schema'
import { byCodeUnit } from '../files/by-code-unit.ts'
import { formsOfName } from './forms-of-name.ts'

export interface Removal {
  /** The names of one person, « Prénom / Nom » each. */
  readonly names: readonly string[]
  readonly on: string
  readonly ground: RedactionGround
  /** Ids of the only texts that it is about; everywhere when absent. */
  readonly texts?: readonly string[]
}

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567'
const ID_LENGTH = 12

/** The entry of a removal: it holds no name, and its id is drawn by lot. Hashes are sorted, so that their order tells nothing either. */
export function newRedaction({ names, on, ground, texts }: Removal, hash: KeyedHash): Redaction {
  const forms = names.map((name) => formsOfName(name))
  const hashed = (kind: 'name' | 'surname', keys: readonly string[]): string[] => [...new Set(keys.map((key) => redactionHashes[kind](hash, key)))].sort(byCodeUnit)
  return {
    id: `r-${[...randomBytes(ID_LENGTH)].map((byte) => BASE32.charAt(byte & 31)).join('')}`,
    on,
    ground,
    scope: texts === undefined ? 'everywhere' : 'texts',
    ...(texts === undefined ? {} : { texts: texts.map((seed) => redactionHashes.text(hash, seed)).sort(byCodeUnit) }),
    names: hashed('name', forms.flatMap((form) => form.names)),
    surnames: hashed('surname', forms.flatMap((form) => form.surnames)),
  }
}
