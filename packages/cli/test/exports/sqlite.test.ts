import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { repository } from '../repository.ts'
import { exported, exportedFrom, type Exported } from './exported.ts'
import { readCsv } from './read-csv.ts'
import { unguarded } from '../../src/exports/csv/print-csv.ts'

function open({ folder }: Exported): DatabaseSync {
  const database = new DatabaseSync(join(folder, 'garrigue.sqlite'), { readOnly: true })
  onTestFinished(() => database.close())
  return database
}

function find(database: DatabaseSync, words: string): unknown[] {
  return database.prepare('SELECT kind, id FROM search WHERE search MATCH ? ORDER BY rowid').all(words).map((row) => `${String(row['kind'])} ${String(row['id'])}`)
}

describe('the database', () => {
  it('is whole, and every reference leads somewhere', async () => {
    for (const taken of [await exported(), await exportedFrom(repository.root, '--format', 'sqlite')]) {
      const database = open(taken)
      expect(database.prepare('PRAGMA integrity_check').all().map((row) => ({ ...row }))).toEqual([{ integrity_check: 'ok' }])
      expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([])
    }
  })

  it('holds what the tables hold', async () => {
    const taken = await exported()
    const database = open(taken)
    const tables = taken.manifest.files.filter(({ path }) => path.endsWith('.csv'))
    expect(tables).toHaveLength(19)
    for (const { path } of tables) {
      const [head = [], ...rows] = readCsv(taken.text(path))
      const found = database.prepare(`SELECT * FROM "${path.slice('csv/'.length, -'.csv'.length)}"`).all()
      const written = rows.map((row) => row.map((cell) => (cell === null ? null : cell === 'true' ? '1' : unguarded(cell))))
      expect(found.map((row) => Object.values(row).map((value) => (value === null ? null : String(value))))).toEqual(written)
      expect(found.every((row) => JSON.stringify(Object.keys(row)) === JSON.stringify(head))).toBe(true)
    }
  })

  it('finds « écosystème » by « ecosysteme », « cœur » by « coeur », in any case', async () => {
    const database = open(await exported())
    expect(find(database, 'ecosysteme')).toEqual(['organization cluster', 'source un', 'quote c-shownaaaaaaa'])
    expect(find(database, 'ÉCOSYSTÈME')).toEqual(find(database, 'ecosysteme'))
    expect(find(database, 'coeur')).toEqual(['source un', 'quote c-shownaaaaaaa'])
    expect(find(database, 'sete')).toEqual(['place sete', 'relation c-relationaaaa'])
    expect(find(database, 'xylophone')).toEqual([])
  })

  it('does so in the records of this repository', async () => {
    const database = open(await exportedFrom(repository.root, '--format', 'sqlite'))
    const found = find(database, 'ecosysteme')
    expect(found.length).toBeGreaterThan(0)
    const body = database.prepare(`SELECT title || ' ' || body AS words FROM search WHERE search MATCH 'ecosysteme'`).all()
    for (const { words } of body) expect(String(words)).toMatch(/écosystème/iu)
  })
})
