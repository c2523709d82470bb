import type { Step } from '../../engine/define-rule.ts'
import { createdWork } from './created-work.ts'
import { equippedBy } from './equipped-by.ts'
import { financedBy } from './financed-by.ts'
import { foundedBy } from './founded-by.ts'
import { hostedBy } from './hosted-by.ts'
import { organizedBy } from './organized-by.ts'
import { ownedBy } from './owned-by.ts'

/** Ways in which a text says that two things it names have to do with each other. */
export const relationRules: readonly Step[] = [foundedBy, ownedBy, organizedBy, hostedBy, financedBy, equippedBy, createdWork]
