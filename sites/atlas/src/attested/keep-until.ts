/**
 * Shows who is attested in which role as of a chosen day (?au=2015-05-06): of each person and organization the newest attestation until then, older ones folded
 * under it, as the page has them of all days. Rows hold their attestations newest first, and keep them so.
 */
const form = document.querySelector<HTMLFormElement>('[data-until]')
const input = form?.querySelector('input')
const status = form?.querySelector<HTMLElement>('[data-until-status]')

function show(day: string): void {
  for (const row of document.querySelectorAll<HTMLElement>('.holding')) {
    const older = row.querySelector<HTMLElement>('.older')
    const facts = [...row.querySelectorAll<HTMLElement>('.fact')]
    const dayOf = ({ dataset }: HTMLElement): string => dataset['day'] ?? ''
    const isLater = (fact: HTMLElement): boolean => day !== '' && dayOf(fact) > day
    const newest = facts.find((fact) => !isLater(fact))
    for (const fact of facts) {
      fact.hidden = isLater(fact)
      if (newest && dayOf(fact) < dayOf(newest)) older?.append(fact)
      else older?.before(fact)
    }
    if (older) older.hidden = !older.querySelector('.fact')
    row.hidden = !newest
  }
  if (status) status.textContent = day && (status.dataset['sentence'] ?? '').replace('{n}', String(document.querySelectorAll('.holding:not([hidden])').length))
}

function showAndKeep(day: string): void {
  history.replaceState(null, '', day ? `?au=${day}` : location.pathname)
  show(day)
}

if (form && input) {
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
  })
  form.addEventListener('reset', () => {
    showAndKeep('')
  })
  input.addEventListener('input', () => {
    showAndKeep(input.value)
  })
  // An address that holds no day asks for nothing: the input takes days alone.
  input.value = new URLSearchParams(location.search).get('au') ?? ''
  if (input.value) show(input.value)
}
