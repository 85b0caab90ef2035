import { toAsl } from 'stepwright'
import { expect, test } from 'vitest'
import * as exported from './exported-flows.ts'

test('the machines that the packed package is compiled with have no problems', () => {
  const machines = Object.values(exported).filter((value) => 'kind' in value && value.kind === 'stateMachine')
  expect(machines).toHaveLength(6)
  expect(machines.flatMap((machine) => toAsl(machine).problems)).toEqual([])
})
