import { styleText } from 'node:util'

/** Words in colour, or as they are where nothing is coloured. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan' | 'inverse', text: string) => string

/** The paint of a screen. What is painted must be safe to print: `plain` goes first. */
export function paintFor({ hasColors }: { readonly hasColors: boolean }): Paint {
  return hasColors ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text
}
