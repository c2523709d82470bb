/** A number as it is said aloud: so many millions, or so many billions. */
export interface LargeAmount {
  readonly count: number
  readonly billions: boolean
}

const MILLION = 1e6
const BILLION = 1e9

/** 320,000,000 is 320 millions. Undefined below a million, and when two decimals would not say all of it. */
export function largeAmount(value: number): LargeAmount | undefined {
  const billions = Math.abs(value) >= BILLION
  const count = value / (billions ? BILLION : MILLION)
  if (Math.abs(count) < 1 || Number(count.toFixed(2)) !== count) return undefined
  return { count, billions }
}
