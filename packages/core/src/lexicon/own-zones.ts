import type { Zone } from '@garrigue/schema/vocabulary'

/** Zones whose sentences state facts: the article's own, without its signatures. */
export const OWN_ZONES: ReadonlySet<Zone> = new Set<Zone>(['title', 'standfirst', 'heading', 'paragraph', 'question', 'caption', 'list', 'footnote'])
