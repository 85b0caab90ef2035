import { expect, test } from 'vitest'
import { JavaRandom } from '../../src/engine/intrinsics/java-random.ts'

test('numbers follow from a seed as they do in Java', () => {
  const random = new JavaRandom(42)
  expect(Array.from({ length: 5 }, () => random.below(10))).toEqual([0, 3, 8, 4, 0])
  expect(new JavaRandom(42).fraction()).toBe(0.7275636800328681)
})

test.each([1, 8, 10, 2 ** 31 - 1, 2 ** 31, 2 ** 40])('a number below %d is one', (bound) => {
  const random = new JavaRandom(-7)
  for (let count = 0; count < 100; count += 1) {
    const number = random.below(bound)
    expect(Number.isInteger(number) && number >= 0 && number < bound).toBe(true)
  }
})
