import { fileURLToPath } from 'node:url'

const DATA = fileURLToPath(new URL('synthetic-data.ts', import.meta.url))

/** The page that draws the images which stand for pages elsewhere. */
const IMAGES = '/src/pages/images/[...card].png.ts'

/** Gives the site many more records than there are, and leaves its images aside: they are kept from one build to the next. */
const plugin = {
  name: 'synthetic-data',
  enforce: 'pre' as const,
  resolveId(source: string, importer?: string): string | undefined {
    return source === '@garrigue/data' && importer !== DATA ? DATA : undefined
  },
  load(id: string): string | undefined {
    return id.endsWith(IMAGES) ? 'export const getStaticPaths = () => []\nexport const GET = () => new Response()' : undefined
  },
}

export default plugin
