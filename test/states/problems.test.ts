import { expect, test } from 'vitest'
import { checkDefinition } from '../../src/checks/index.ts'
import { lambda } from '../../src/integrations/index.ts'
import { errors, stateMachine, toAsl } from '../../src/states/index.ts'

const long = 'A'.repeat(91)

test('toAsl finds what is wrong with the structure, and checkDefinition what the service refuses besides', () => {
  const machine = stateMachine('Machine')
    .task('Call', () => lambda.invoke({ function: 'f' }), { assign: () => ({ 'a-b': 1 }) })
    .catch(errors.all, (flow) => flow.fail('Failed'))
    .catch(errors.timeout, (flow) => flow.fail('Late'))
    .pass(long)
    .end()
  const { definition, problems } = toAsl(machine)
  expect(problems).toEqual([])
  expect(checkDefinition(definition).map(({ code, severity, path }) => `${severity} ${code} ${path}`)).toEqual([
    'error STATES_ALL_MISPLACED /States/Call/Catch[0]',
    'error VARIABLE_NAME_INVALID /States/Call/Assign/a-b',
    `error STATE_NAME_TOO_LONG /States/${long}`,
  ])
})
