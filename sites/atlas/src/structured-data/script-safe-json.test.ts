import { expect, it } from 'vitest'
import { PAYLOADS } from '../../test/fixtures/payloads.ts'
import { scriptSafeJson } from './script-safe-json.ts'

it.each(PAYLOADS)('%j stays a text', (payload) => {
  const json = scriptSafeJson({ [payload]: payload })
  expect(JSON.parse(json)).toEqual({ [payload]: payload })
  expect(json).not.toMatch(/[<>&\u2028\u2029]/)
})
