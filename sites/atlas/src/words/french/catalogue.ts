import { attestedRoles } from './attested-roles.ts'
import { chrome } from './chrome.ts'
import { citing } from './citing.ts'
import { claim } from './claim.ts'
import { contribute } from './contribute.ts'
import { data } from './data.ts'
import { disagreements } from './disagreements.ts'
import { entity } from './entity.ts'
import { feeds } from './feeds.ts'
import { fields } from './fields.ts'
import { figures } from './figures.ts'
import { home } from './home.ts'
import { index } from './index-pages.ts'
import { map } from './map.ts'
import { measures } from './measures.ts'
import { messages } from './messages.ts'
import { method } from './method.ts'
import { network } from './network.ts'
import { notFound } from './not-found.ts'
import { records } from './records.ts'
import { report } from './report.ts'
import { rules } from './rules.ts'
import { search } from './search.ts'
import { source } from './source.ts'
import { timeline } from './timeline.ts'
import { withdrawn } from './withdrawn.ts'

/** The sentences of the site in French: the model of every other catalogue. */
export const catalogue = {
  attestedRoles,
  chrome,
  citing,
  claim,
  contribute,
  data,
  disagreements,
  entity,
  feeds,
  fields,
  figures,
  home,
  index,
  map,
  measures,
  messages,
  method,
  network,
  notFound,
  records,
  report,
  rules,
  search,
  source,
  timeline,
  withdrawn,
}
