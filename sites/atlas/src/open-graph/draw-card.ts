import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import satori, { type FontWeight } from 'satori'
import { growSprig } from '../botany/grow-sprig.ts'
import { site } from '../site.ts'
import { coloursOfKind } from './colours-of-kind.ts'
import { drawSprig } from './draw-sprig.ts'

/** What an image that stands for a page shows. */
export interface Card {
  readonly title: string
  /** A line under the title. */
  readonly detail: string
  /** What the sprig grows from. */
  readonly kind: string
  readonly id: string
  readonly sources: number
}

export const CARD_WIDTH = 1200
export const CARD_HEIGHT = 630
const SPRIG = { x: 800, y: 45, width: 340, height: 540 }
const GROUND = '#fbf8f1'
const INK = '#1e241f'
const MUTED = '#586058'
/** Longer titles are set smaller, the longest cut. */
const SIZES = [
  { upTo: 24, size: 92 },
  { upTo: 48, size: 72 },
  { upTo: 90, size: 56 },
] as const
const SMALLEST = 46
const LONGEST = 150
/** Pixels that the title has, and the width of a letter in parts of its size. */
const TITLE_WIDTH = 690
const LETTER = 0.54

const require = createRequire(join(process.cwd(), 'package.json'))
const FONT_FILES: readonly (readonly [FontWeight, string])[] = [
  [400, require.resolve('@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-400-normal.woff')],
  [700, require.resolve('@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff')],
]

let fonts: Promise<{ readonly name: string; readonly weight: FontWeight; readonly data: Buffer }[]> | undefined

/** The card as an SVG drawing whose words are outlines: it needs no font. */
export async function drawCard({ title, detail, kind, id, sources }: Card): Promise<string> {
  fonts ??= Promise.all(FONT_FILES.map(async ([weight, file]) => ({ name: 'Bricolage Grotesque', weight, data: await readFile(file) })))
  const shown = title.length > LONGEST ? `${title.slice(0, LONGEST)}…` : title
  const longestWord = Math.max(1, ...shown.split(/[\s-]/u).map((word) => word.length))
  const size = Math.min(SIZES.find(({ upTo }) => shown.length <= upTo)?.size ?? SMALLEST, Math.floor(TITLE_WIDTH / (longestWord * LETTER)))
  const words = box({ flexDirection: 'column', justifyContent: 'space-between', width: SPRIG.x, height: CARD_HEIGHT, padding: '70px 40px 60px 80px', boxSizing: 'border-box' }, [
    box({ flexDirection: 'column' }, [
      box({ fontSize: size, fontWeight: 700, lineHeight: 1.05, color: INK, letterSpacing: '-0.02em', whiteSpace: 'pre-wrap', textWrap: 'balance' }, shown),
      box({ marginTop: 28, fontSize: 34, fontWeight: 400, color: MUTED }, detail),
    ]),
    box({ fontSize: 38, fontWeight: 700, color: INK }, site.name),
  ])
  const text = await satori(words, { width: CARD_WIDTH, height: CARD_HEIGHT, fonts: await fonts })
  const sprig = drawSprig(growSprig(kind, id, sources), SPRIG, coloursOfKind(kind))
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}"><rect width="100%" height="100%" fill="${GROUND}"/>${sprig}${text}</svg>`
}

interface Box {
  readonly type: 'div'
  readonly key: null
  readonly props: { readonly style: Readonly<Record<string, string | number>>; readonly children: string | readonly Box[] }
}

function box(style: Readonly<Record<string, string | number>>, children: string | readonly Box[]): Box {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } }
}
