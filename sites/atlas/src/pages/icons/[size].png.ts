// The sprig of the favicon in the sizes that browsers and home screens ask for.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { APIRoute, GetStaticPaths } from 'astro'
import { ICON_SIZES } from '../../open-graph/icon-sizes.ts'
import { rasterize } from '../../open-graph/rasterize.ts'

interface Props {
  size: number
}

export const getStaticPaths = (() => ICON_SIZES.map((size) => ({ params: { size: String(size) }, props: { size } }))) satisfies GetStaticPaths

export const GET: APIRoute<Props> = async ({ props: { size } }) => {
  const favicon = await readFile(join(process.cwd(), 'public', 'favicon.svg'), 'utf8')
  // A home screen has any colour behind it: the sprig stands on the ground of the site, with room around it.
  const icon = favicon.replace('viewBox="0 0 24 24"', 'viewBox="-4 -4 32 32"').replace('<path', '<rect x="-4" y="-4" width="32" height="32" fill="#fbf8f1"/><path')
  return new Response(await rasterize(icon, size), { headers: { 'content-type': 'image/png' } })
}
