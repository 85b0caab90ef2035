import { CloudWatchLogsClient, CreateLogGroupCommand, GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs'
import { expect, onTestFinished, test } from 'vitest'
import { linesOf, push, register, runTask, type TaskSetup, taskSetup, taskWhen } from './task-setup.ts'

const logsOf = ({ sandbox }: TaskSetup): CloudWatchLogsClient => {
  const client = new CloudWatchLogsClient(sandbox.clientSettings)
  onTestFinished(() => client.destroy())
  return client
}

const awslogs = (rest: Record<string, string> = {}) => ({
  logConfiguration: {
    logDriver: 'awslogs',
    options: { 'awslogs-group': '/jobs', 'awslogs-region': 'us-east-1', 'awslogs-stream-prefix': 'run', ...rest },
  },
})

test('every line of a container is in CloudWatch Logs when the task has stopped', async () => {
  const setup = await taskSetup('process')
  const logs = logsOf(setup)
  await logs.send(new CreateLogGroupCommand({ logGroupName: '/jobs' }))
  await push(
    setup,
    'v1',
    `for (let n = 0; n < 2500; n += 1) console.log('line ' + n); console.log(''); process.stdout.write('é'.repeat(200_000))`,
  )
  await register(setup, 'v1', awslogs())
  const { taskArn } = await runTask(setup)
  await taskWhen(setup, taskArn!, 'STOPPED')
  const logStreamName = `run/main/${taskArn!.replace(/^.*\//, '')}`
  const messages: string[] = []
  for (let nextToken: string | undefined; ; ) {
    const page = await logs.send(
      new GetLogEventsCommand({
        logGroupName: '/jobs',
        logStreamName,
        startFromHead: true,
        ...(nextToken === undefined ? {} : { nextToken }),
      }),
    )
    messages.push(...page.events!.map(({ message }) => message!))
    if (page.nextForwardToken === nextToken) break
    nextToken = page.nextForwardToken
  }
  expect(messages.slice(0, 2500)).toEqual(Array.from({ length: 2500 }, (_, n) => `line ${n}`))
  expect(messages.slice(2500).join('')).toBe('é'.repeat(200_000))
  expect(messages).toEqual(linesOf(setup).filter((line) => line !== ''))
})

test('a log group that does not exist keeps the task from starting, unless it may be made', async () => {
  const setup = await taskSetup('process')
  await push(setup, 'v1', `console.log('ran')`)
  await register(setup, 'v1', awslogs())
  const failed = await taskWhen(setup, (await runTask(setup)).taskArn!, 'STOPPED')
  expect(failed.stopCode).toBe('TaskFailedToStart')
  expect(failed.stoppedReason).toMatch(/^ResourceInitializationError: failed to validate logger args: .*ResourceNotFoundException.*\/jobs/)
  expect(linesOf(setup)).toEqual([])

  await register(setup, 'v1', awslogs({ 'awslogs-create-group': 'true' }))
  expect((await taskWhen(setup, (await runTask(setup)).taskArn!, 'STOPPED')).containers![0]!.exitCode).toBe(0)
})
