import { z } from 'zod'
import { main } from '../../../src/cli/index.ts'
import { service } from '../../../src/service/index.ts'
import { stateMachine } from '../../../src/states/index.ts'
import { resource } from '../../../src/template/index.ts'

const greet = stateMachine('Greet', { input: z.object({ name: z.string() }) })
  .pass('Say Hello', { output: ({ input }) => ({ greeted: input.name }) })
  .end()

/** A service without an image: quick to provision, and all of the command line can be tried on it. */
export const greeter = service('greeter')
  .option('name', { description: 'whom to greet', placeholder: 'NAME', alias: 'n', schema: z.string().min(2) })
  .option('times', { description: 'how often', placeholder: 'N', schema: z.coerce.number().int(), default: 1 })
  .command('greet', {
    description: 'say hello',
    arguments: ['NAME', 'PLACE'],
    run: async ({ args: [name, place], options, log, signal }) => {
      log.info('hello', { name, place, times: options.times })
      if (name === 'nobody') return 3
      if (name === 'trouble') throw new Error('there is nobody')
      if (name === 'forever') await new Promise((resolve) => signal.addEventListener('abort', resolve))
      return undefined
    },
  })
  .step({
    kind: 'step',
    name: 'Room',
    run: () => ({
      adds: {},
      fragment: {
        Parameters: { Display: { Type: 'String', Default: 'room' } },
        Resources: {
          Room: resource('AWS::S3::Bucket', {}),
          Bell: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: { Ref: 'Display' } } },
        },
        Outputs: { RoomName: { Value: { Ref: 'Room' } } },
      },
    }),
  })
  .step(greet)
  .hook('validate', ({ execute, options }) =>
    execute && options.name === undefined
      ? [{ code: 'NO_NAME', severity: 'error', path: '--name', message: 'There is nobody to greet.', hint: 'Add --name NAME.' }]
      : [],
  )
  .hook('beforeExecute', ({ options }) => ({ input: { name: options.name ?? '' } }))
  .hook('afterExecute', ({ execution }) => ({ report: execution.output ?? null, message: 'greeted' }))
  .hook('rollback', ({ report }) => report({ type: 'notice', text: 'rolled back' }))

await main(greeter, import.meta)
