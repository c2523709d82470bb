import type { PressBlock } from '../parse/nodes.ts'
import { fold } from './fold.ts'
import { oncePer } from './once-per.ts'
import { tokensOf, type Token } from './tokens.ts'

/** A token with the forms that it is compared in. */
export interface Word extends Token {
  /** Folded: no accents, lower case, straight apostrophes. */
  readonly form: string
  /** Composed and in lower case, with its accents: « dès » is not « des ». */
  readonly accented: string
  /** Whether it touches the token before it. */
  readonly touches: boolean
}

/** The tokens of a block with their forms, names or not. */
export const wordsOf: (block: PressBlock) => readonly Word[] = oncePer((block) => toWords(tokensOf(block)))

/** Tokens with their forms, in order. */
export function toWords(tokens: readonly Token[]): Word[] {
  let end = -1
  return tokens.map((token) => {
    const touches = token.start === end
    end = token.end
    return { ...token, form: fold(token.text), accented: token.text.length > LONGEST ? '' : token.text.normalize('NFC').toLowerCase(), touches }
  })
}

/** Composing sorts the marks of a letter in quadratic time: no word that is compared with its accents is as long as this. */
const LONGEST = 64
