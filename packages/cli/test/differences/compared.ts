import { join } from 'node:path'
import type { Entity } from '@garrigue/schema'
import { expect } from 'vitest'
import type { Delta } from '../../src/differences/make-delta.ts'
import { entity, writeRecords, type HandMadeRecords } from '../hand-made-records.ts'
import { runIn, temporaryFolder, type Ended } from '../temporary-project.ts'

/** The people and bodies of the claims below. */
export const PEOPLE: readonly Entity[] = [entity('person', 'anne-roux', 'Anne Roux'), entity('person', 'marc-petit', 'Marc Petit'), entity('organization', 'cluster', 'Cluster Garrigue', { classification: 'cluster' })]

/** What `garrigue diff --format json` says, as far as tests look at it. */
export interface Said {
  readonly entities: { readonly added: readonly { readonly id: string }[]; readonly removed: readonly { readonly id: string }[]; readonly changed: readonly SaidChange[]; readonly moved: readonly SaidChange[] }
  readonly sources: { readonly added: readonly { readonly id: string }[]; readonly removed: readonly { readonly id: string }[]; readonly changed: readonly SaidChange[] }
  readonly claims: { readonly added: readonly { readonly id: string }[]; readonly removed: readonly { readonly id: string }[]; readonly changed: readonly (SaidChange & { readonly match: string })[]; readonly settled: readonly { readonly claim: { readonly id: string }; readonly into?: string }[] }
  readonly mentions: { readonly added: readonly unknown[]; readonly removed: readonly unknown[] }
  readonly duplicates: readonly { readonly entity: { readonly id: string }; readonly other: { readonly id: string } }[]
  readonly disagreements: { readonly added: readonly { readonly id: string }[]; readonly removed: readonly { readonly id: string }[] }
  readonly version: { readonly bump: string; readonly reasons: readonly string[] }
}

interface SaidChange {
  readonly before: { readonly id: string }
  readonly after: { readonly id: string }
  readonly fields: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[]
}

export interface Diffed extends Ended {
  readonly folder: string
}

/** Compares two sets of records in a folder of their own. */
export async function diff(before: HandMadeRecords, after: HandMadeRecords, ...argv: string[]): Promise<Diffed> {
  const folder = temporaryFolder({ 'avant/seeds/.keep': '', 'apres/seeds/.keep': '' })
  writeRecords(join(folder, 'avant'), before)
  writeRecords(join(folder, 'apres'), after)
  return { folder, ...(await runIn(folder, 'diff', 'avant', 'apres', ...argv)) }
}

export async function said(before: HandMadeRecords, after: HandMadeRecords): Promise<Said> {
  const { code, out, err } = await diff(before, after, '--format', 'json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out) as Said
}

export const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id)

/** One version of the records made from another, as whoever reads `delta.json` would. */
export function applyDelta({ entities = [], seeds = [] }: HandMadeRecords, delta: Delta): { readonly entities: unknown; readonly sources: unknown; readonly claims: unknown; readonly mentions: unknown } {
  const step = <Record extends { readonly id: string }>(records: readonly Record[], { put, removed }: { readonly put: readonly Record[]; readonly removed: readonly string[] }): Record[] => {
    const left = records.filter(({ id }) => !removed.includes(id) && !put.some((one) => one.id === id))
    return [...left, ...put].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  }
  const gone = new Set(delta.mentions.removed.map(({ source, start, end, entity: id }) => `${source} ${start} ${end} ${id}`))
  const mentions = seeds.flatMap((seed) => seed.mentions).filter(({ source, start, end, entity: id }) => !gone.has(`${source} ${start} ${end} ${id}`))
  return {
    entities: step(entities, delta.entities),
    sources: step(seeds.flatMap(({ sources }) => sources), delta.sources),
    claims: step(seeds.flatMap(({ claims }) => claims), delta.claims),
    mentions: [...mentions, ...delta.mentions.added].toSorted((a, b) => a.start - b.start),
  }
}
