import type { Step } from '../../engine/define-rule.ts'
import { address } from './address.ts'
import { basedIn } from './based-in.ts'
import { createdWork } from './created-work.ts'
import { datelineHeading } from './dateline-heading.ts'
import { demonym } from './demonym.ts'
import { equippedBy } from './equipped-by.ts'
import { eventAtPlace } from './event-at-place.ts'
import { financedBy } from './financed-by.ts'
import { firmOfTown } from './firm-of-town.ts'
import { foundedBy } from './founded-by.ts'
import { hostedBy } from './hosted-by.ts'
import { locatedAt } from './located-at.ts'
import { locatedInBrackets } from './located-in-brackets.ts'
import { organizedBy } from './organized-by.ts'
import { ownedBy } from './owned-by.ts'
import { placeOfTown } from './place-of-town.ts'
import { townFirst } from './town-first.ts'

/** Ways in which a text says that two things it names have to do with each other. */
export const relationRules: readonly Step[] = [
  address,
  basedIn,
  createdWork,
  datelineHeading,
  demonym,
  equippedBy,
  eventAtPlace,
  financedBy,
  firmOfTown,
  foundedBy,
  hostedBy,
  locatedAt,
  locatedInBrackets,
  organizedBy,
  ownedBy,
  placeOfTown,
  townFirst,
]
