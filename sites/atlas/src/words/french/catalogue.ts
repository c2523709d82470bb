import { chrome } from './chrome.ts'
import { claim } from './claim.ts'
import { entity } from './entity.ts'
import { home } from './home.ts'
import { index } from './index-pages.ts'
import { messages } from './messages.ts'
import { method } from './method.ts'
import { notFound } from './not-found.ts'
import { records } from './records.ts'
import { search } from './search.ts'
import { source } from './source.ts'

/** The sentences of the site in French: the model of every other catalogue. */
export const catalogue = { chrome, claim, entity, home, index, messages, method, notFound, records, search, source }
