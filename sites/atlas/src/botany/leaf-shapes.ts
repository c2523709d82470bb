/**
 * What each kind looks like: a glyph for lists and marks, and the species that its sprigs belong to. Colours and underline styles stand in
 * styles/kinds.css. A kind without an entry here grows the plain leaf.
 */
export interface Look {
  /** Path of the glyph, in a box of 24 × 24, filled. */
  readonly glyph: string
  readonly species: Species
}

export interface Species {
  /** Path of a leaf that points up from 0,0; about 30 units long. */
  readonly leaf: string
  /** Vein of the leaf, drawn as a line. */
  readonly vein: string
  /** Two leaves at a knot, or one by turns. */
  readonly opposite: boolean
  /** Degrees between stem and leaf. */
  readonly angle: number
  /** Share of the stem that bears leaves; the rest bears `bloom`. */
  readonly leafy: number
  /** What grows at the tip, or between the leaves: path around 0,0. */
  readonly bloom: string
  /** At every knot of the bare part (a spike), at the tip alone, or beside the leaves. */
  readonly bloomAt: 'spike' | 'tip' | 'axil'
  readonly size: number
}

const thyme: Species = {
  leaf: 'M0 0C-7-5-8-16 0-24 8-16 7-5 0 0Z',
  vein: 'M0 0V-17',
  opposite: true,
  angle: 58,
  leafy: 0.9,
  bloom: 'M0 3C-5 1-6-4-3-7-1-4 1-4 3-7 6-4 5 1 0 3Z',
  bloomAt: 'tip',
  size: 1.25,
}

const lavender: Species = {
  leaf: 'M0 0C-4-12-4-30 0-46 4-30 4-12 0 0Z',
  vein: 'M0 0V-38',
  opposite: true,
  angle: 34,
  leafy: 0.46,
  bloom: 'M0 2C-6 1-8-5-5-10-2-14 2-14 5-10 8-5 6 1 0 2Z',
  bloomAt: 'spike',
  size: 0.92,
}

const holmOak: Species = {
  leaf: 'M0 0C-5-3-10-6-9-12-13-15-11-21-8-24-9-30-4-36 0-40 4-36 9-30 8-24 11-21 13-15 9-12 10-6 5-3 0 0Z',
  vein: 'M0 0V-33M0-12-5-17M0-12 5-17M0-21-4-25M0-21 4-25',
  opposite: false,
  angle: 52,
  leafy: 1,
  bloom: 'M-5 0C-5 8-2 13 0 15 2 13 5 8 5 0ZM-6 0C-5-5 5-5 6 0Z',
  bloomAt: 'axil',
  size: 0.98,
}

const olive: Species = {
  leaf: 'M0 0C-6-10-7-28 0-42 7-28 6-10 0 0Z',
  vein: 'M0 0V-36',
  opposite: true,
  angle: 44,
  leafy: 1,
  bloom: 'M0 0C-7 2-8 13-3 19 0 21 5 18 6 11 6 5 4 1 0 0Z',
  bloomAt: 'axil',
  size: 0.94,
}

const rockRose: Species = {
  leaf: 'M0 0C-10-6-11-20 0-34 11-20 10-6 0 0Z',
  vein: 'M0 0V-27M0-9-5-15M0-9 5-15',
  opposite: true,
  angle: 60,
  leafy: 0.86,
  bloom: 'M0 0C-9-3-11-13-2-17 2-19 6-15 0 0ZM0 0C0-9 9-15 15-9 18-5 15 0 0 0ZM0 0C8-3 16 3 13 11 10 15 4 13 0 0ZM0 0C5 7 1 17-7 16-13 14-11 6 0 0ZM0 0C-6 7-16 5-17-3-17-9-9-10 0 0Z',
  bloomAt: 'tip',
  size: 0.95,
}

const fern: Species = {
  leaf: 'M0 0C-5-8-5-20 0-30 5-20 5-8 0 0Z',
  vein: 'M0 0V-24',
  opposite: true,
  angle: 66,
  leafy: 1,
  bloom: 'M0 0C-4-6-4-14 0-20 4-14 4-6 0 0Z',
  bloomAt: 'tip',
  size: 0.86,
}

const LOOKS: Readonly<Record<string, Look>> = {
  organization: {
    glyph: 'M11.2 22.5V6.6c-2.2-1-2.3-3.6.8-6.1 3.1 2.5 3 5.1.8 6.1v2.9c.9-2.6 3.3-3.9 6.4-3.6-.4 3.4-2.9 5.2-6.4 4.9v4.7c.9-2.8 3.6-4.3 7.2-3.9-.4 3.8-3.2 5.8-7.2 5.3v5.7Zm0-6.6c-.9-2.8-3.6-4.3-7.2-3.9.4 3.8 3.2 5.8 7.2 5.3Zm0-6.4C10.300 6.900 7.900 5.600 4.800 5.900c.4 3.400 2.900 5.200 6.400 4.900Z',
    species: thyme,
  },
  person: {
    glyph: 'M11.300 23v-7.100C9.500 16.400 7.700 15.500 7.200 13.700c1.600-.6 3.100-.2 4.100.7v-1.600C9.300 13.300 7.400 12.200 6.900 10.200c1.800-.6 3.400-.2 4.400.9V9.500C9.500 9.800 7.900 8.700 7.600 6.900c1.500-.4 2.900 0 3.700 1V6.700C9.800 5.400 9.900 3 12 .8c2.100 2.200 2.200 4.600.7 5.900v1.200c.8-1 2.200-1.400 3.700-1-.3 1.800-1.900 2.900-3.700 2.600v1.600c1-1.100 2.600-1.500 4.400-.9-.5 2-2.400 3.100-4.400 2.600v1.600c1-.9 2.500-1.300 4.100-.7-.5 1.800-2.300 2.700-4.100 2.200V23Z',
    species: lavender,
  },
  place: {
    glyph: 'M3.200 14.200C2.400 9.200 6.300 5.100 11.300 4.600c5.300-.5 9.600 2.600 9.900 7.400.3 4.600-3.700 7.600-9.300 7.600-4.900 0-8.200-1.600-8.700-5.400Zm3.500-1.700c1.600-2.900 4.700-4.500 8-4.300l.1-1.300c-3.900-.3-7.400 1.600-9.200 5Z',
    species: holmOak,
  },
  event: {
    glyph: 'M8.900 22.400c-4-.7-5.700-4.500-4.300-8.100 1-2.600 3.300-4.400 5.800-4.300.3-2.400 1.300-4.600 3.100-6.700l1.100.9C13.200 5.800 12.300 7.700 12 9.700c.8-3.500 4.200-6.300 9.200-6.200-.8 4.700-4.500 7.300-8.400 7.300 2.500 1.200 3.300 4.100 2.100 7.200-1.100 3-3.600 4.800-6 4.400Z',
    species: olive,
  },
  work: {
    glyph: 'M12 10.100C9.200 8.100 8.800 3.800 12 1c3.200 2.800 2.800 7.100 0 9.100Zm1.800 1.400c1-3.300 4.900-5.100 8.600-3-1.700 3.900-5.800 4.800-8.600 3Zm-.7 2.100c3.400.1 6.300 3.300 5.400 7.500-4.200-.4-6.300-4.200-5.400-7.500Zm-2.200 0c.9 3.300-1.200 7.100-5.400 7.500-.9-4.200 2-7.400 5.400-7.500Zm-.7-2.100c-2.800 1.800-6.900.9-8.600-3 3.700-2.100 7.600-.3 8.600 3Z',
    species: rockRose,
  },
  source: {
    glyph: 'M2.700 22.300 6 18.900C2.700 10.400 8.500 3.300 21.300 2.700c-.6 12.800-7.700 18.600-16.200 15.300L3.700 23.300ZM7.400 17.400 16.500 7.500l-.9-.9-9.800 9.200Z',
    species: fern,
  },
}

const PLAIN: Look = { glyph: 'M12 22.500C5 18 4 8 12 1.500c8 6.500 7 16.500 0 21Z', species: thyme }

export function lookOf(kind: string): Look {
  return LOOKS[kind] ?? PLAIN
}
