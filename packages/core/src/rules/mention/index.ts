import type { Step } from '../../engine/define-rule.ts'
import { acronym } from './acronym.ts'
import { acronymDefinition } from './acronym-definition.ts'
import { capitals } from './capitals.ts'
import { commentAuthor } from './comment-author.ts'
import { compound } from './compound.ts'
import { dateline } from './dateline.ts'
import { eventCue } from './event-cue.ts'
import { eventName } from './event-name.ts'
import { firstName } from './first-name.ts'
import { firstNameAlone } from './first-name-alone.ts'
import { gazetteerPlace } from './gazetteer-place.ts'
import { handle } from './handle.ts'
import { honorific } from './honorific.ts'
import { initials } from './initials.ts'
import { intercommunality } from './intercommunality.ts'
import { itemName } from './item-name.ts'
import { known } from './known.ts'
import { legalForm } from './legal-form.ts'
import { listedPerson } from './listed-person.ts'
import { lowerCaseBrand } from './lower-case-brand.ts'
import { mediaName } from './media-name.ts'
import { organizationContext } from './organization-context.ts'
import { organizationCue } from './organization-cue.ts'
import { organizationHead } from './organization-head.ts'
import { personContext } from './person-context.ts'
import { personDeed } from './person-deed.ts'
import { quotedTitle } from './quoted-title.ts'
import { surname } from './surname.ts'
import { unlistedPlace } from './unlisted-place.ts'
import { venue } from './venue.ts'
import { wellKnown } from './well-known.ts'
import { workCue } from './work-cue.ts'
import { writtenLikeABrand } from './written-like-a-brand.ts'

/** Reasons to take words for a name. None decides: `refine/choose-mentions` adds them up. */
export const mentionRules: readonly Step[] = [
  known,
  wellKnown,
  honorific,
  firstName,
  firstNameAlone,
  initials,
  personContext,
  personDeed,
  listedPerson,
  surname,
  handle,
  commentAuthor,
  acronymDefinition,
  legalForm,
  writtenLikeABrand,
  lowerCaseBrand,
  acronym,
  organizationHead,
  organizationCue,
  organizationContext,
  intercommunality,
  mediaName,
  itemName,
  compound,
  dateline,
  gazetteerPlace,
  unlistedPlace,
  venue,
  eventName,
  eventCue,
  workCue,
  quotedTitle,
  capitals,
]
