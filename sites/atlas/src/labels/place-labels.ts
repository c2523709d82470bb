/** A point of a drawing that has a name; units are those of the drawing. */
export interface NamedPoint {
  readonly x: number
  readonly y: number
  /** Radius of what is drawn at the point. */
  readonly radius: number
  readonly name: string
  /** Height of the letters. */
  readonly size: number
}

export interface PlacedLabel {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** A stretch of a drawing. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Width of a letter of the display face, in heights of letters: few names have wider ones on the average. */
const LETTER = 0.6
const GAP = 3

/**
 * Where the names of points go, so that none covers another name or another point: beside, above or below its own, or at a corner of it. Earlier points choose first;
 * `undefined` stands for a name that has no room. `frame` is what names may not leave, `drawn` what they may not cover besides.
 */
export function placeLabels(points: readonly NamedPoint[], frame: Box, drawn: readonly Box[] = []): readonly (PlacedLabel | undefined)[] {
  const dots = points.map(({ x, y, radius }): Box => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }))
  const taken: Box[] = []
  return points.map((point, index) => {
    const others = dots.filter((_, other) => other !== index)
    for (const { box, label } of candidates(point)) {
      if (!within(box, frame) || [...taken, ...others, ...drawn].some((one) => overlap(box, one))) continue
      taken.push(box)
      return label
    }
    return undefined
  })
}

function candidates({ x, y, radius, name, size }: NamedPoint): readonly { readonly box: Box; readonly label: PlacedLabel }[] {
  const width = name.length * size * LETTER
  const away = radius + GAP
  const row = (baseline: number): Pick<Box, 'top' | 'bottom'> => ({ top: baseline - size * 0.8, bottom: baseline + size * 0.25 })
  const middle = y + size * 0.3
  const [above, below] = [y - away - size * 0.25, y + away + size * 0.8]
  // Beside a corner of what is drawn: nearer to it than its sides are.
  const aslant = radius * 0.7 + GAP / 2
  const corners = [y - aslant, y + aslant + size * 0.55].flatMap((baseline) => [
    { box: { left: x + aslant, right: x + aslant + width, ...row(baseline) }, label: { x: x + aslant, y: baseline, anchor: 'start' as const } },
    { box: { left: x - aslant - width, right: x - aslant, ...row(baseline) }, label: { x: x - aslant, y: baseline, anchor: 'end' as const } },
  ])
  return [
    { box: { left: x + away, right: x + away + width, ...row(middle) }, label: { x: x + away, y: middle, anchor: 'start' } },
    { box: { left: x - away - width, right: x - away, ...row(middle) }, label: { x: x - away, y: middle, anchor: 'end' } },
    { box: { left: x - width / 2, right: x + width / 2, ...row(above) }, label: { x, y: above, anchor: 'middle' } },
    { box: { left: x - width / 2, right: x + width / 2, ...row(below) }, label: { x, y: below, anchor: 'middle' } },
    ...corners,
    // Over or under it, to one side.
    ...[above, below].flatMap((baseline) => [
      { box: { left: x - radius, right: x - radius + width, ...row(baseline) }, label: { x: x - radius, y: baseline, anchor: 'start' as const } },
      { box: { left: x + radius - width, right: x + radius, ...row(baseline) }, label: { x: x + radius, y: baseline, anchor: 'end' as const } },
    ]),
  ]
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function within(inner: Box, outer: Box): boolean {
  return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
}
