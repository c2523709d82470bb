// Says that scripts run, and applies the chosen theme, before the page is painted; the choice of the system holds until somebody presses
// the button.
;(() => {
  const root = document.documentElement
  const key = 'garrigue-theme'
  const dark = matchMedia('(prefers-color-scheme: dark)')
  root.dataset.script = ''
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : dark.matches)
  try {
    const saved = localStorage.getItem(key)
    if (saved === 'dark' || saved === 'light') root.dataset.theme = saved
  } catch {
    // Storage refused: the theme lasts as long as the page.
  }
  document.addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('[data-theme-toggle]')
    if (!button) return
    const show = () => button.setAttribute('aria-pressed', String(isDark()))
    show()
    button.hidden = false
    dark.addEventListener('change', show)
    button.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark'
      try {
        localStorage.setItem(key, root.dataset.theme)
      } catch {
        // As above.
      }
      show()
    })
  })
})()
