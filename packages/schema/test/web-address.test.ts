import { describe, expect, it } from 'vitest'
import { webAddress } from '../src/index.ts'

describe('the address of a page', () => {
  it.each([
    'https://www.regional-it.be/2013/12/26/mons-marseille-2015/',
    'http://example.fr',
    'https://example.fr?a=1&b=2#haut',
    'https://example.fr/l%E2%80%99%C3%A9t%C3%A9',
    'https://example.fr/été(1)',
    'https://a-b.example.museum/~x/@y;z,w!*$',
  ])('can be %s', (text) => expect(webAddress.safeParse(text).success).toBe(true))

  it.each([
    '', 'example.fr', '//example.fr/', 'javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', 'file:///a', 'ftp://example.fr/', 'https:example.fr', 'https://',
    'https://localhost/', 'https://127.0.0.1/', 'https://[::1]/', 'https://2130706433/', 'https://example.fr:8080/', 'https://user@example.fr/', 'https://user:word@example.fr/',
    'https://example.fr/a b', ' https://example.fr/', 'https://example.fr/\n', 'https://example.fr/\u0000', 'https://example.fr/"onload=x', "https://example.fr/'", 'https://example.fr/<b>',
    'https://example.fr\\@autre.fr/', 'https://example.fr/\u202Efdp', 'https://example.fr/\u200B', 'https://exаmple.fr/', 'https://xn--exmple-4nf.fr/', 'https://www.xn--exmple-4nf.fr/',
    'https://example.fr/`', 'https://example.fr/{a}', 'https://example.fr/a|b', 'https://example.fr/\u{E0041}', `https://example.fr/${'a'.repeat(2048)}`,
  ])('cannot be %j', (text) => expect(webAddress.safeParse(text).success).toBe(false))

  it('can hold xn-- further on', () => expect(webAddress.safeParse('https://example.fr/xn--a').success).toBe(true))
})
