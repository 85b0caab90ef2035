import { describe, expect, test } from 'vitest'
import { closest } from '../../src/core/index.ts'

describe('closest', () => {
  test.each([
    ['publishh', ['publish', 'subscribe'], 'publish'],
    ['PUBLISH', ['publish'], 'publish'],
    ['pubilsh', ['publish'], 'publish'],
    ['ab', ['ba', 'xyz'], undefined],
    ['report', ['repository'], undefined],
    ['report', ['resort', 'reports', 'deport'], 'resort'],
    ['', ['a'], undefined],
  ])('%s among %j is %s', (name, known, meant) => {
    expect(closest(name, known)).toBe(meant)
  })

  test('compares with no more names than it may', () => {
    const known = ['first', 'second', 'third']
    expect(closest('thirt', known, 3)).toBe('third')
    expect(closest('thirt', known, 2)).toBeUndefined()
  })
})
