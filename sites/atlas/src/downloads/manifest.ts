/** What there is to download: `manifest.json`, as `garrigue export` writes it before the site is built. */
export interface Manifest {
  readonly version: string
  readonly recordsSha256: string
  readonly files: readonly ManifestFile[]
}

export interface ManifestFile {
  /** From the folder of the downloads: `csv/people.csv`. */
  readonly path: string
  readonly format: string
  readonly mediaType: string
  readonly bytes: number
  /** Records, rows, nodes and edges; absent for what only describes. */
  readonly rows?: number
  readonly sha256: string
}

/** Given to the build by astro.config.ts; null when nothing was exported. */
declare const DOWNLOADS: Manifest | null

/** Files of one format. */
export interface FormatFiles {
  readonly format: string
  readonly files: readonly ManifestFile[]
}

/** The manifest of the downloads that stand beside the site; throws when they were not made. */
export function manifest(): Manifest {
  if (DOWNLOADS === null) throw new Error('The downloads are missing: build the site with `pnpm build`, which exports them first')
  return DOWNLOADS
}

/** The files of a manifest by format, in its order. */
export function filesByFormat({ files }: Pick<Manifest, 'files'>): readonly FormatFiles[] {
  return [...Map.groupBy(files, ({ format }) => format)].map(([format, list]) => ({ format, files: list }))
}

/** Bytes as kilobytes, with one decimal: 2478 is 2.5. */
export function kilobytes(bytes: number): number {
  return Math.round(bytes / 100) / 10
}
