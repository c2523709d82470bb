import { redactionKey } from '@garrigue/schema'

/** The keys by which a name is found again. */
export interface NameForms {
  /** Of the whole name: `annelisedupontmartin`, `dupontmartinannelise`, `annedupontmartin`, `aldupontmartin`, `adupontmartin`. */
  readonly names: readonly string[]
  /** Of the surname alone: `dupontmartin`, `dupont`, `martin`. */
  readonly surnames: readonly string[]
}

/** Two letters of a surname's part are more often a particle than a name. */
const SHORTEST_PART = 3

/**
 * The forms of a name as the press writes it, from « Anne-Lise / Dupont-Martin »; of a name without a stroke (a pseudonym) only that form. Each is a key, in which case, accents, hyphens
 * and blanks count for nothing.
 */
export function formsOfName(line: string): NameForms {
  const [given = '', family] = line.split('/').map((part) => part.trim())
  const surname = redactionKey(family ?? '')
  const parts = given.split(/[\s.-]+/u).map((part) => redactionKey(part)).filter((part) => part !== '')
  if (surname === '' || parts.length === 0) return { names: unique([redactionKey(line)]), surnames: [] }
  const [first = ''] = parts
  const initials = parts.map((part) => part.charAt(0)).join('')
  const whole = [parts.join(''), first].flatMap((name) => [name + surname, surname + name])
  const particles = (family ?? '').split(/[\s'’-]+/u).map((part) => redactionKey(part))
  return {
    names: unique([...whole, initials + surname, first.charAt(0) + surname]),
    surnames: unique([surname, ...particles.filter((part) => part.length >= SHORTEST_PART)]),
  }
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)].filter((key) => key !== '')
}
