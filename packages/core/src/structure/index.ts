import { markAboutBlocks } from './mark-about-blocks.ts'
import { markAfterEnd } from './mark-after-end.ts'
import { markBody } from './mark-body.ts'
import { markBylines } from './mark-bylines.ts'
import { markCaptions } from './mark-captions.ts'
import { markComments } from './mark-comments.ts'
import { markFurniture } from './mark-furniture.ts'
import { markImprint } from './mark-imprint.ts'
import { markItems } from './mark-items.ts'
import { markLabels } from './mark-labels.ts'
import { markLists } from './mark-lists.ts'
import { markOtherTitles } from './mark-other-titles.ts'
import { markQuestions } from './mark-questions.ts'
import { markRubrics } from './mark-rubrics.ts'
import { markSignatures } from './mark-signatures.ts'
import { markStandfirst } from './mark-standfirst.ts'
import { readMetadata } from './read-metadata.ts'
import { splitArticles } from './split-articles.ts'
import type { StructureStep } from './zoning.ts'

/** The steps that give each line its zone. The first to decide a line wins, so the surest come first. */
export const structureSteps: readonly StructureStep[] = [
  markFurniture, // words that every page of a site carries are never an article's
  markOtherTitles, // a line of the site may announce titles that are no headings
  markItems, // comments on one post end where the next begins; the title of an item of a feed is short
  markImprint, // the last comment ends where the medium gives its address
  markComments, // readers' words must be out of the way before anything of the article is looked for
  markBylines, // a byline tells where the title stands
  splitArticles, // from here on, each article is looked at alone
  markRubrics, // the name of a section is no signature
  markSignatures, // a name alone tells nothing until the title is known
  markAfterEnd, // the foot of the page, before its short lines could pass for headings
  markAboutBlocks,
  markCaptions, // before the standfirst, which may stand below one
  markLists,
  markQuestions,
  markLabels, // what is left below all that
  markStandfirst, // the first prose that is left
  markBody, // headings and paragraphs: the rest
  readMetadata,
]
