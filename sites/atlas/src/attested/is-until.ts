/** Whether a source of a day, a month or a year (`2015-05-06`, `2015-05`, `2015`) is certainly not after a day. A date that is unknown never is. */
export function isUntil(date: string, day: string): boolean {
  if (date === '') return false
  const last = { 4: '-12-31', 7: '-31' }[date.length] ?? ''
  return date + last <= day
}
