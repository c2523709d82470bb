/** Keeps the functions attested up to a chosen day, and the day in the address (?au=2015-05-06). Without it, all are there. */
import { isUntil } from './is-until.ts'

const form = document.querySelector<HTMLFormElement>('[data-until]')
const input = form?.querySelector<HTMLInputElement>('input')
const status = form?.querySelector<HTMLElement>('[data-until-status]')

function show(day: string): void {
  let count = 0
  for (const group of document.querySelectorAll<HTMLElement>('.fact-group')) {
    let kept = 0
    for (const row of group.querySelectorAll<HTMLElement>('.fact-row')) {
      const sayings = [...row.querySelectorAll<HTMLElement>('.fact')]
      for (const saying of sayings) saying.hidden = day !== '' && !isUntil(saying.querySelector('time')?.dateTime ?? '', day)
      // The oldest saying comes first: when it is hidden, all are.
      row.hidden = sayings.every(({ hidden }) => hidden)
      if (!row.hidden) kept++
    }
    group.hidden = kept === 0
    count += kept
  }
  if (status) status.textContent = day === '' ? '' : (status.dataset['sentence'] ?? '').replace('{n}', String(count))
}

function showAndKeep(day: string): void {
  const url = new URL(location.href)
  if (day === '') url.searchParams.delete('au')
  else url.searchParams.set('au', day)
  history.replaceState(null, '', url)
  show(day)
}

if (form && input) {
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
  })
  input.addEventListener('input', () => {
    showAndKeep(input.value)
  })
  form.addEventListener('reset', () => {
    showAndKeep('')
  })
  // An address that holds no day asks for nothing: the input takes days alone.
  input.value = new URLSearchParams(location.search).get('au') ?? ''
  if (input.value !== '') show(input.value)
}
