import { expect, test } from 'vitest'
import { RegistryTokens } from '../../../src/sandbox/ecr/registry-tokens.ts'

test('a token is good for twelve hours, and is refused by its own name afterwards', () => {
  let now = Date.UTC(2026, 0, 1)
  const tokens = new RegistryTokens(() => now)
  const { authorization, expiresAt } = tokens.issue()
  expect(Buffer.from(authorization, 'base64').toString()).toMatch(/^AWS:.{20,}$/)
  expect(expiresAt).toEqual(new Date(Date.UTC(2026, 0, 1, 12)))
  now += 12 * 60 * 60 * 1000
  tokens.check(`Basic ${authorization}`)
  now += 1
  expect(() => tokens.check(`Basic ${authorization}`)).toThrow(expect.objectContaining({ status: 403, code: 'DENIED' }))
  tokens.check(`basic ${tokens.issue().authorization}`)
})

test.each([undefined, '', 'Basic', 'Bearer x', 'Basic QVdTOg=='])('%s is no token', (header) => {
  expect(() => new RegistryTokens().check(header)).toThrow(expect.objectContaining({ status: 401, code: 'UNAUTHORIZED' }))
})
