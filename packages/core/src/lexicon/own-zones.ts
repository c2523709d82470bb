import type { Zone } from '@garrigue/schema/vocabulary'

/** Zones whose sentences state facts: the article's own. */
export const OWN_ZONES: ReadonlySet<Zone> = new Set<Zone>(['title', 'byline', 'standfirst', 'heading', 'paragraph', 'question', 'caption', 'list', 'footnote'])
