import { describe, test } from 'vitest'
import { z } from 'zod'
import { add, ecs, errors, sns, sqs, stateMachine } from '../../src/index.ts'
import { awsSdk } from '../../src/integrations/index.ts'

const begin = () => stateMachine('Machine', { input: z.object({ id: z.string(), total: z.number() }) })

describe('what users of the peers ask for, and the compiler gives', () => {
  test('wish 4 (aws-cdk#29482, #34228): a field that no state wrote, and a wrong type, do not compile', () => {
    // @ts-expect-error nobody wrote it
    begin().pass('Read', { output: ({ input }) => ({ name: input.name }) })
    // @ts-expect-error a text is no number
    begin().pass('Add', { output: ({ input }) => ({ sum: add(input.id, 1) }) })
  })

  test('wish 6 (aws-cdk#24057, #21242, #4078): every leaf of a container override takes an expression', () => {
    begin().task('Run', ({ input, context }) =>
      ecs.runTask.sync({
        taskDefinition: 'work',
        overrides: {
          ContainerOverrides: [
            {
              Name: 'main',
              Command: ['charge', input.id],
              Environment: [{ Name: 'RUN', Value: context.Execution.Name }],
              Cpu: input.total,
            },
          ],
        },
      }),
    )
  })

  test('wish 13 (aws-cdk#34352, #36274, #33417): the query language is a part of the type', () => {
    const jsonata = stateMachine('Machine')
    // @ts-expect-error a JSONata machine has no state in JSONPath
    jsonata.pass('Pass', { queryLanguage: 'JSONPath' })
    stateMachine('Machine', { queryLanguage: 'JSONPath' }).pass('Pass', { queryLanguage: 'JSONata' })
    // @ts-expect-error there is no such language
    stateMachine('Machine', { queryLanguage: 'JSON' })
  })

  test('wish 16 (catalogue-pipeline#3554): the names of errors are a union for each integration', () => {
    const ran = () => begin().task('Run', () => ecs.runTask.sync({ taskDefinition: 'work' }))
    ran().retry({ errors: [errors.ecs.serverException, 'ECS.AccessDeniedException'] })
    // @ts-expect-error its letters are ECS
    ran().retry({ errors: ['Ecs.ServerException'] })
    // @ts-expect-error ECS publishes no messages
    ran().retry({ errors: [errors.sns.notFoundException] })
  })

  test('wish 17 (wellcomecollection/platform#6458): a wait for a token has an end', () => {
    // @ts-expect-error neither a timeout nor a heartbeat
    begin().task('Ask', ({ context }) => sqs.sendMessage.waitForTaskToken({ queue: 'q', body: context.Task.Token }))
  })

  test('wish 19 (aws-cdk#19174): a pattern that an integration lacks does not exist', () => {
    // @ts-expect-error calls of the SDK have no .sync
    awsSdk('ecs').runTask?.sync({}, { on: ['*'] })
    // @ts-expect-error nor has SNS
    sns.publish.sync({ topic: 't', message: '' })
  })
})
