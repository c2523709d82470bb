// Before the page is painted. Storage may be refused.
{
  const data = document.documentElement.dataset
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const isDark = () => (data.theme ? data.theme === 'dark' : dark.matches)
  data.script = ''
  try {
    const theme = localStorage.garrigue
    if (/^(dark|light)$/.test(theme)) data.theme = theme
  } catch {}
  document.addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('[data-theme-toggle]')
    const show = () => button.setAttribute('aria-pressed', isDark())
    show()
    button.hidden = false
    dark.addEventListener('change', show)
    button.addEventListener('click', () => {
      data.theme = isDark() ? 'light' : 'dark'
      show()
      try {
        localStorage.garrigue = data.theme
      } catch {}
    })
  })
}
