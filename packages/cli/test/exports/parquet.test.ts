import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { unguarded } from '../../src/exports/csv/print-csv.ts'
import { repository } from '../repository.ts'
import { exported, exportedFrom, type Exported } from './exported.ts'
import { readCsv } from './read-csv.ts'

async function rowsOf({ bytes }: Exported, name: string): Promise<Record<string, unknown>[]> {
  const file = new Uint8Array(bytes(`parquet/${name}.parquet`)).buffer
  return parquetReadObjects({ file })
}

function names({ manifest }: Exported): string[] {
  return manifest.files.flatMap(({ path }) => /^parquet\/(.+)\.parquet$/.exec(path)?.[1] ?? [])
}

describe('the Parquet files', () => {
  it.each([['hard records', () => exported()], ['the records of this repository', () => exportedFrom(repository.root)]])('hold what the tables hold: %s', async (_, take) => {
    const taken = await take()
    expect(names(taken).length).toBeGreaterThan(15)
    for (const name of names(taken)) {
      const [head = [], ...rows] = readCsv(taken.text(`csv/${name}.csv`))
      const found = await rowsOf(taken, name)
      const plain = (value: unknown): string | null => (value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value))
      expect(found.map((row) => head.map((column) => plain(row[column ?? ''])))).toEqual(rows.map((row) => row.map((cell) => (cell === null ? null : unguarded(cell)))))
    }
  })

  it('have types: text, whole numbers, numbers, booleans, JSON', async () => {
    const taken = await exported()
    const [figure] = await rowsOf(taken, 'figures')
    const [, , , , withheld] = await rowsOf(taken, 'evidence')
    const [organization] = await rowsOf(taken, 'organizations')
    expect([figure?.['value'], withheld?.['start'], withheld?.['withheld'], withheld?.['text'], organization?.['otherNames']]).toEqual([-12.5, 200, true, null, ['+33', 'L’écosystème, "le vrai"']])
    const { schema } = parquetMetadata(new Uint8Array(taken.bytes('parquet/evidence.parquet')).buffer)
    expect(schema.filter(({ name }) => ['claim', 'start', 'withheld', 'text'].includes(name)).map(({ name, type, converted_type: converted, repetition_type: repetition }) => [name, type, converted, repetition])).toEqual([
      ['claim', 'BYTE_ARRAY', 'UTF8', 'REQUIRED'],
      ['start', 'INT32', undefined, 'REQUIRED'],
      ['text', 'BYTE_ARRAY', 'UTF8', 'OPTIONAL'],
      ['withheld', 'BOOLEAN', undefined, 'OPTIONAL'],
    ])
  })
})
