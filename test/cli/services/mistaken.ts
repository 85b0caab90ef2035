import { z } from 'zod'
import { main } from '../../../src/cli/index.ts'
import { ref } from '../../../src/core/index.ts'
import { service } from '../../../src/service/index.ts'
import { type Action, stateMachine } from '../../../src/states/index.ts'

const misspelt = (): Action<unknown> => ({
  kind: 'action',
  resource: 'arn:aws:states:::sns:publishh',
  arguments: {},
  pattern: 'REQUEST_RESPONSE',
  errors: [],
  grants: [],
})

const machine = stateMachine('Machine').task('Call', misspelt).end()

/** A service with a mistake of each kind in it. */
export const mistaken = service('mistaken')
  .option('yes', { description: 'one that is taken', schema: z.boolean() })
  .command('build', { description: 'one that is taken', run: () => undefined })
  .step(machine)
  .step({
    kind: 'step',
    name: 'First',
    run: () => ({
      adds: {},
      fragment: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: { DisplayNam: 'x' } } } },
      problems: [{ code: 'STEP', severity: 'error', path: '/option', message: 'The step is set up wrongly.', hint: 'Set it up rightly.' }],
    }),
  })
  .step({ kind: 'step', name: 'Second', run: () => ({ adds: {}, fragment: { Resources: { Topic: { Type: 'AWS::SNS::Topic' } } } }) })
  .step({ kind: 'step', name: 'Third', run: () => ({ adds: {}, fragment: { Outputs: { Gone: { Value: ref('Nowhere') } } } }) })
  .hook('validate', () => [{ code: 'OWN', severity: 'error', path: '/friday', message: 'Not on Fridays.', hint: 'Wait.' }])

await main(mistaken, import.meta)
