import { attackStrings, type Attack } from './attack-strings.ts'
import { compile, countSteps } from './count-steps.ts'
import { parseExpression } from './parse-expression.ts'

/** How often a piece is repeated. */
const TIMES = 200
/** Steps a character that an expression may always take: it has that many places where an attempt can stand. */
const STEPS_A_CHARACTER = 60
/** Above it, a text twice as long may take so many times the steps; quadratic is four. */
const MOST_GROWTH = 3
const MOST_STEPS = 3_000_000

/**
 * The attack under which an expression is not linear, or `undefined`. Steps are counted, not timed: a text of a repeated piece may take
 * a number of steps a character, or, above it, three times the steps at twice the length.
 */
export function findSlowAttack(expression: RegExp): Attack | undefined {
  const compiled = compile(expression)
  const steps = ({ prefix, pump, suffix }: Attack, times: number): number => countSteps(compiled, prefix + pump.repeat(times) + suffix, MOST_STEPS)
  return attackStrings(parseExpression(expression)).find((attack) => {
    const first = steps(attack, TIMES)
    if (first <= STEPS_A_CHARACTER * attack.pump.length * TIMES) return false
    return first >= MOST_STEPS || steps(attack, 2 * TIMES) > MOST_GROWTH * first
  })
}
