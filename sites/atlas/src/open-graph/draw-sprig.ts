import type { Sprig } from '../botany/grow-sprig.ts'
import type { KindColours } from './colours-of-kind.ts'

/** The sprig of a sheet as a drawing within a drawing, in the two plates of the print: washes, then lines. */
export function drawSprig({ box, stems, leaves, blooms, straps, species }: Sprig, at: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }, { line, wash }: KindColours): string {
  const put = (path: string, places: Sprig['leaves']): string => places.map(({ transform }) => `<path d="${path}" transform="${transform}"/>`).join('')
  const shapes = put(species.leaf, leaves) + put(species.bloom, blooms)
  return [
    `<svg x="${at.x}" y="${at.y}" width="${at.width}" height="${at.height}" viewBox="${box.join(' ')}">`,
    `<g fill="${wash}" transform="translate(2.2 1.8)">${shapes}</g>`,
    `<g fill="none" stroke="${line}" stroke-width="1.1" stroke-linecap="round" stroke-linejoin="round">`,
    stems.map((stem) => `<path d="${stem}"/>`).join(''),
    shapes,
    put(species.vein, leaves),
    '</g>',
    `<g fill="#fff" stroke="${line}" stroke-width="0.6">${straps.map(({ transform }) => `<rect x="-21" y="-4" width="42" height="8" transform="${transform}"/>`).join('')}</g>`,
    '</svg>',
  ].join('')
}
