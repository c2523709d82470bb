/** Compares versions by their three numbers; a pre-release counts as below its release. */
export function isAtLeast(version: string, floor: string): boolean {
  const [left, right] = [readNumbers(version), readNumbers(floor)]
  const difference = left.map((number, index) => number - (right[index] ?? 0)).find((one) => one !== 0)
  return difference === undefined ? !version.includes('-') : difference > 0
}

function readNumbers(version: string): readonly number[] {
  return (version.split('-')[0] ?? '').split('.').map(Number)
}
