import { checkAddresses } from './check-addresses.ts'
import { checkAppearances } from './check-appearances.ts'
import { checkCaps } from './check-caps.ts'
import { checkCharacters } from './check-characters.ts'
import { checkCredits } from './check-credits.ts'
import { checkDecisionDates } from './check-decision-dates.ts'
import { checkIdentifiers } from './check-identifiers.ts'
import { checkLanguages } from './check-languages.ts'
import { checkNearNames } from './check-near-names.ts'
import { checkPersonalData } from './check-personal-data.ts'
import { checkPublishers } from './check-publishers.ts'
import { checkReposts } from './check-reposts.ts'
import { checkRights } from './check-rights.ts'
import { checkSeedDates } from './check-seed-dates.ts'
import { checkSpeakers } from './check-speakers.ts'
import { checkWrittenNames } from './check-written-names.ts'
import type { Check } from './ground.ts'

/** What a reviewer would ask, beside what reading, deciding and verifying say of themselves. Order does not matter. */
export const checks: readonly Check[] = [
  checkAddresses,
  checkAppearances,
  checkCaps,
  checkCharacters,
  checkCredits,
  checkDecisionDates,
  checkIdentifiers,
  checkLanguages,
  checkNearNames,
  checkPersonalData,
  checkPublishers,
  checkReposts,
  checkRights,
  checkSeedDates,
  checkSpeakers,
  checkWrittenNames,
]
