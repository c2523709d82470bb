import { messageKinds, type MessageKind } from '@garrigue/core'
import { goldMessageKinds } from '../evaluation/messages.ts'
import { htmlMessageKinds } from '../html/messages.ts'
import * as add from './add.ts'
import * as decisions from './decisions.ts'
import * as claims from './claims.ts'
import * as file from './file.ts'
import * as hidden from './hidden.ts'
import * as names from './names.ts'
import * as provenance from './provenance.ts'
import * as reader from './reader.ts'
import * as records from './records.ts'
import * as redactions from './redactions.ts'
import * as registry from './registry.ts'
import * as seed from './seed.ts'
import * as verify from './verify.ts'
import * as yaml from './yaml.ts'

const byId = (a: MessageKind, b: MessageKind): number => (a.id < b.id ? -1 : 1)

/** Every message about a file that the command line can give beside the reader's own, in the order of their ids. */
export const fileMessageKinds: readonly MessageKind[] = [add, claims, decisions, file, hidden, names, provenance, reader, records, redactions, registry, seed, verify, yaml]
  .flatMap((family) => Object.values(family))
  .concat(htmlMessageKinds)
  .sort(byId)

/** Every message that anybody can be given, the reader's own and those about annotations included, in the order of their ids: what is published. */
export const messageCatalogue: readonly MessageKind[] = [...messageKinds, ...fileMessageKinds, ...goldMessageKinds].sort(byId)
