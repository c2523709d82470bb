import { fileURLToPath } from 'node:url'

const DATA = fileURLToPath(new URL('synthetic-data.ts', import.meta.url))

/** Gives the site many more records than there are. */
const plugin = {
  name: 'synthetic-data',
  enforce: 'pre' as const,
  resolveId(source: string, importer?: string): string | undefined {
    return source === '@garrigue/data' && importer !== DATA ? DATA : undefined
  },
}

export default plugin
