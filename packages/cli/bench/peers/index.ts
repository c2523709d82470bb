import { chrono } from './chrono.ts'
import { compromise } from './compromise.ts'
import { frCompromise } from './fr-compromise.ts'
import type { Peer } from './peer.ts'
import { recognizers } from './recognizers.ts'

/** The libraries of npm that read some of the same; see docs/decisions for how they were chosen. */
export const peers: readonly Peer[] = [compromise, frCompromise, chrono, recognizers]
