import type { Step } from '../../engine/define-rule.ts'
import { address } from './address.ts'
import { agreement } from './agreement.ts'
import { alliedWith } from './allied-with.ts'
import { alongside } from './alongside.ts'
import { amongSpeakers } from './among-speakers.ts'
import { appointed } from './appointed.ts'
import { atEvent } from './at-event.ts'
import { atTheInitiativeOf } from './at-the-initiative-of.ts'
import { attending } from './attending.ts'
import { basedIn } from './based-in.ts'
import { belongsTo } from './belongs-to.ts'
import { broughtBy } from './brought-by.ts'
import { createdWork } from './created-work.ts'
import { customers } from './customers.ts'
import { datelineHeading } from './dateline-heading.ts'
import { demonym } from './demonym.ts'
import { dividedInto } from './divided-into.ts'
import { employsIn } from './employs-in.ts'
import { equippedBy } from './equipped-by.ts'
import { eventAtHost } from './event-at-host.ts'
import { eventAtPlace } from './event-at-place.ts'
import { eventOfOrganizer } from './event-of-organizer.ts'
import { eventOfTown } from './event-of-town.ts'
import { eventTakesPlace } from './event-takes-place.ts'
import { expectedThere } from './expected-there.ts'
import { factSheet } from './fact-sheet.ts'
import { fallsTo } from './falls-to.ts'
import { financedBy } from './financed-by.ts'
import { firmOfTown } from './firm-of-town.ts'
import { footnoteList } from './footnote-list.ts'
import { foundedBy } from './founded-by.ts'
import { founderRole } from './founder-role.ts'
import { gathers } from './gathers.ts'
import { givesMoney } from './gives-money.ts'
import { givesUs } from './gives-us.ts'
import { graduate } from './graduate.ts'
import { handsOver } from './hands-over.ts'
import { helpsUs } from './helps-us.ts'
import { hostedBy } from './hosted-by.ts'
import { inThePremisesOf } from './in-the-premises-of.ts'
import { joins } from './joins.ts'
import { launchedWith } from './launched-with.ts'
import { leadsEvent } from './leads-event.ts'
import { ledBy } from './led-by.ts'
import { listedEvent } from './listed-event.ts'
import { loanOf } from './loan-of.ts'
import { locatedAt } from './located-at.ts'
import { locatedInBrackets } from './located-in-brackets.ts'
import { memberNoun } from './member-noun.ts'
import { mergeVerb } from './merge-verb.ts'
import { mergedFrom } from './merged-from.ts'
import { movesTo } from './moves-to.ts'
import { obtainsFrom } from './obtains-from.ts'
import { organizedAbove } from './organized-above.ts'
import { organizedBy } from './organized-by.ts'
import { organizerNoun } from './organizer-noun.ts'
import { ownPremises } from './own-premises.ts'
import { ownWork } from './own-work.ts'
import { ownedBy } from './owned-by.ts'
import { parentCompany } from './parent-company.ts'
import { partOfBody } from './part-of-body.ts'
import { paysAShare } from './pays-a-share.ts'
import { personInBrackets } from './person-in-brackets.ts'
import { personOf } from './person-of.ts'
import { placeOfTown } from './place-of-town.ts'
import { prize } from './prize.ts'
import { raisedFrom } from './raised-from.ts'
import { receivesGuests } from './receives-guests.ts'
import { roundLedBy } from './round-led-by.ts'
import { seat } from './seat.ts'
import { settlesIn } from './settles-in.ts'
import { shareholder } from './shareholder.ts'
import { sitsOn } from './sits-on.ts'
import { subsidiary } from './subsidiary.ts'
import { successor } from './successor.ts'
import { supplies } from './supplies.ts'
import { supportersList } from './supporters-list.ts'
import { supports } from './supports.ts'
import { takeoverNoun } from './takeover-noun.ts'
import { takeoverOffer } from './takeover-offer.ts'
import { takesOver } from './takes-over.ts'
import { takingPart } from './taking-part.ts'
import { together } from './together.ts'
import { townDateline } from './town-dateline.ts'
import { townFirst } from './town-first.ts'
import { townOfHeading } from './town-of-heading.ts'
import { usedAt } from './used-at.ts'
import { usedBy } from './used-by.ts'
import { uses } from './uses.ts'
import { venueOfTown } from './venue-of-town.ts'
import { whereLine } from './where-line.ts'
import { whoPaysWhat } from './who-pays-what.ts'
import { withGuests } from './with-guests.ts'
import { withinEvent } from './within-event.ts'
import { workOf } from './work-of.ts'
import { worksAt } from './works-at.ts'

/** Ways in which a text says that two things it names have to do with each other. */
export const relationRules: readonly Step[] = [
  address,
  agreement,
  alliedWith,
  alongside,
  amongSpeakers,
  appointed,
  atEvent,
  atTheInitiativeOf,
  attending,
  basedIn,
  belongsTo,
  broughtBy,
  createdWork,
  customers,
  datelineHeading,
  demonym,
  dividedInto,
  employsIn,
  equippedBy,
  eventAtHost,
  eventAtPlace,
  eventOfOrganizer,
  eventOfTown,
  eventTakesPlace,
  expectedThere,
  factSheet,
  fallsTo,
  financedBy,
  firmOfTown,
  footnoteList,
  foundedBy,
  founderRole,
  gathers,
  givesMoney,
  givesUs,
  graduate,
  handsOver,
  helpsUs,
  hostedBy,
  inThePremisesOf,
  joins,
  launchedWith,
  leadsEvent,
  ledBy,
  listedEvent,
  loanOf,
  locatedAt,
  locatedInBrackets,
  memberNoun,
  mergeVerb,
  mergedFrom,
  movesTo,
  obtainsFrom,
  organizedAbove,
  organizedBy,
  organizerNoun,
  ownPremises,
  ownWork,
  ownedBy,
  parentCompany,
  partOfBody,
  paysAShare,
  personInBrackets,
  personOf,
  placeOfTown,
  prize,
  raisedFrom,
  receivesGuests,
  roundLedBy,
  seat,
  settlesIn,
  shareholder,
  sitsOn,
  subsidiary,
  successor,
  supplies,
  supportersList,
  supports,
  takeoverNoun,
  takeoverOffer,
  takesOver,
  takingPart,
  together,
  townDateline,
  townFirst,
  townOfHeading,
  usedAt,
  usedBy,
  uses,
  venueOfTown,
  whereLine,
  whoPaysWhat,
  withGuests,
  withinEvent,
  workOf,
  worksAt,
]
