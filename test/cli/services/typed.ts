import { z } from 'zod'
import { main } from '../../../src/cli/index.ts'
import { service } from '../../../src/service/index.ts'
import { stateMachine } from '../../../src/states/index.ts'

const charge = stateMachine('Charge', { input: z.object({ order: z.object({ id: z.string() }) }) })
  .pass('Done', { output: ({ input }) => input.order.id })
  .end()

/** A service whose machine's input comes from the command line. */
export const typed = service('typed')
  .option('broken', { description: 'has a hook fail', schema: z.boolean() })
  .step(charge)
  .hook('beforeBuild', ({ options }) => {
    if (options.broken === true) throw new TypeError('nothing to build with')
  })

/** The same, with a hook that makes a wrong input. */
const hooked = typed.hook('beforeExecute', () => ({ input: { order: { id: 7 } } }))

await main(process.env['HOOKED'] === undefined ? typed : hooked, import.meta)
