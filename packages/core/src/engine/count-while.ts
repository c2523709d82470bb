/**
 * How many of a list come before the first of which a condition no longer holds. Found by halving, so that whoever asks for each block of a page
 * does not go through the page each time: the condition must hold of all before that one and of none behind it.
 */
export function countWhile<One>(list: readonly One[], holds: (one: One) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(list[middle] as One)) low = middle + 1
    else high = middle
  }
  return low
}
