import { describe, expect, test } from 'vitest'
import { checkDefinition } from '../../src/checks/index.ts'
import { isError } from '../../src/core/index.ts'
import { choices } from './refused/choices.ts'
import { maps } from './refused/maps.ts'
import { structure } from './refused/structure.ts'
import { tasks } from './refused/tasks.ts'
import { transitions } from './refused/transitions.ts'
import { values } from './refused/values.ts'

describe.each(Object.entries({ structure, transitions, tasks, choices, maps, values }))('%s', (_, rows) => {
  test.each(rows)('$what is refused as $code, and its neighbour is not', ({ code, wrong, right, type = 'STANDARD' }) => {
    const errors = checkDefinition(wrong, { type }).filter(isError)
    expect(errors.map((problem) => problem.code)).toContain(code)
    for (const { path, message, hint } of errors) expect([path, message, hint]).not.toContain('')
    expect(checkDefinition(right, { type }).filter(isError)).toEqual([])
  })
})
