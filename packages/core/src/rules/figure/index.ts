import type { Step } from '../../engine/define-rule.ts'
import { alone } from './alone.ts'
import { asSubject } from './as-subject.ts'
import { ageDecade } from './age-decade.ts'
import { age } from './age.ts'
import { amount } from './amount.ts'
import { collective } from './collective.ts'
import { count } from './count.ts'
import { currencyFirst } from './currency-first.ts'
import { duration } from './duration.ts'
import { elsewhere } from './elsewhere.ts'
import { goal } from './goal.ts'
import { keyNumber } from './key-number.ts'
import { measure } from './measure.ts'
import { multiplied } from './multiplied.ts'
import { ofThem } from './of-them.ts'
import { others } from './others.ts'
import { outOfAll } from './out-of-all.ts'
import { people } from './people.ts'
import { countedLine } from './counted-line.ts'
import { partOf } from './part-of.ts'
import { percentage } from './percentage.ts'
import { pricePer } from './price-per.ts'
import { sharedUnit } from './shared-unit.ts'
import { times } from './times.ts'
import { understoodCurrency } from './understood-currency.ts'

/** Of two figures of the same words, that of the rule that comes first stands: « 46 ans » is an age before it is a duration. */
export const figureRules: readonly Step[] = [
  goal,
  age,
  ageDecade,
  multiplied,
  amount,
  currencyFirst,
  pricePer,
  percentage,
  times,
  duration,
  measure,
  count,
  collective,
  countedLine,
  sharedUnit,
  partOf,
  elsewhere,
  outOfAll,
  people,
  ofThem,
  asSubject,
  others,
  alone,
  keyNumber,
  understoodCurrency,
]
