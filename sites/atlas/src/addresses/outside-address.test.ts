import { describe, expect, it } from 'vitest'
import { outsideAddress } from './outside-address.ts'

describe('outsideAddress', () => {
  it.each([
    'https://www.regional-it.be/2013/12/26/mons-marseille-2015/',
    'http://example.org/a?b=c#d',
    'https://toulouse.latribune.fr/a.html#:~:text=l%27%C3%A9cosyst%C3%A8me,num%C3%A9rique',
  ])('lets %s through unchanged', (address) => {
    expect(outsideAddress(address)).toBe(address)
  })

  it.each([
    undefined,
    '',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/hostname',
    'ftp://example.org/',
    '//example.org/',
    '/chemin',
    'https:example.org',
    'https:///example.org',
    'https://user:secret@example.org/',
    'https://example.org@evil.org/',
    'https://example.org:8443/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://2130706433/',
    'https://localhost/',
    'https://еxample.org/',
    'https://xn--xample-9uf.org/',
    'https://example.org\\@evil.org/',
    'https://example.org/"onmouseover="alert(1)',
    "https://example.org/'x",
    'https://example.org/\u202Egnp.exe',
    'https://example.org/\u200B',
    'https://example.org/a b',
    'https://example.org/<script>',
    'https://example.org/\u0000',
    `https://example.org/${'a'.repeat(2048)}`,
  ])('refuses %j', (address) => {
    expect(outsideAddress(address)).toBeUndefined()
  })
})
