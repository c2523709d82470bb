import { gzipSync } from 'node:zlib'
import { build, type BuildOptions } from 'esbuild'
import { modules } from './package-exports.ts'

/** What importing a subpath adds to a page, in bytes. */
export interface Size {
  /** `@garrigue/data`, `@garrigue/data/people`… */
  readonly specifier: string
  readonly minified: number
  readonly gzip: number
}

/** Bundles everything that each subpath of the built package exports, for a browser, and measures it. */
export async function measureSizes(dist: string): Promise<readonly Size[]> {
  return Promise.all(
    ['index', ...modules].map(async (name) => {
      const { minified, gzip } = await measureBundle({ entryPoints: [`${dist}/${name}.js`] })
      return { specifier: name === 'index' ? '@garrigue/data' : `@garrigue/data/${name}`, minified, gzip }
    }),
  )
}

/** A bundle as a site would make it. */
export interface Bundle {
  readonly text: string
  readonly minified: number
  readonly gzip: number
}

export async function measureBundle(entry: Pick<BuildOptions, 'entryPoints' | 'stdin'>): Promise<Bundle> {
  const how = {
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'error',
  } as const
  const { outputFiles } = await build({ ...entry, ...how })
  const text = outputFiles.map((file) => file.text).join('')
  return { text, minified: Buffer.byteLength(text), gzip: gzipSync(text).length }
}
