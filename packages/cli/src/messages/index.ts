import type { MessageKind } from '@garrigue/core'
import * as file from './file.ts'
import * as reader from './reader.ts'
import * as records from './records.ts'
import * as registry from './registry.ts'
import * as seed from './seed.ts'
import * as yaml from './yaml.ts'

/** Every message that the command line can give beside the reader's own, in the order of their ids. */
export const fileMessageKinds: readonly MessageKind[] = [file, reader, records, registry, seed, yaml]
  .flatMap((family) => Object.values(family))
  .sort((a, b) => (a.id < b.id ? -1 : 1))
