import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

// The build runs in the folder of the package; its own code is bundled elsewhere by then.
const require = createRequire(join(process.cwd(), 'package.json'))
const CACHE = join(process.cwd(), 'node_modules', '.cache', 'garrigue-images')

let started: Promise<void> | undefined

/**
 * An SVG drawing as PNG, of the given width in pixels. WebAssembly, so that every machine makes the same bytes. What was drawn once is kept
 * under the hash of the drawing.
 */
export async function rasterize(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(CACHE, `${createHash('sha256').update(`${width} ${svg}`).digest('hex')}.png`)
  const known = await readFile(file).catch(() => undefined)
  if (known) return new Uint8Array(known)
  started ??= readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')).then(async (wasm) => initWasm(wasm))
  await started
  const png = new Uint8Array(new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng())
  await keep(file, png)
  return png
}

/** Whole or not at all: a build may be killed. */
async function keep(file: string, png: Uint8Array): Promise<void> {
  await mkdir(CACHE, { recursive: true })
  const aside = `${file}.${process.pid}`
  await writeFile(aside, png)
  await rename(aside, file)
}
