import type { Piece } from './pieces.ts'

/** « un surnom, « Ardo » », « qu’on surnomme « Max » »: no other person than the one who is called so. */
export function isNickname(pieces: readonly Piece[], from: number): boolean {
  return /^[«"“‘]$/u.test(pieces[from - 1]?.text ?? '') && pieces.slice(Math.max(0, from - 4), from).some(({ form }) => /^(?:surnom|sobriquet|pseudonyme|surnomm\p{L}{1,4})$/u.test(form))
}
