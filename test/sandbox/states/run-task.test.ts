import { DescribeTasksCommand, ListTasksCommand } from '@aws-sdk/client-ecs'
import { CreateStateMachineCommand, SFNClient, StartExecutionCommand, StopExecutionCommand } from '@aws-sdk/client-sfn'
import { expect, onTestFinished, test } from 'vitest'
import { linesOf, push, register, type TaskSetup, taskSetup } from '../ecs/task-setup.ts'
import { ended, history, roleArn, type StatesSetup } from './states-setup.ts'

const program = `
  if (process.argv[2] === 'wait') setInterval(() => {}, 1000)
  console.log('command ' + process.argv.slice(2).join(' '))
  if (process.argv[2] === 'fail') process.exit(3)
`

interface Setup extends TaskSetup, Omit<StatesSetup, 'sandbox' | 'progress'> {}

async function setupWithProgram(): Promise<Setup> {
  const setup = await taskSetup('process')
  const sfn = new SFNClient(setup.sandbox.clientSettings)
  onTestFinished(() => sfn.destroy())
  await push(setup, 'v1', program)
  await register(setup, 'v1')
  return { ...setup, sfn }
}

async function start({ sfn }: Setup, command: readonly string[], rest: object = {}): Promise<string> {
  const definition = {
    StartAt: 'Run',
    States: {
      Run: {
        Type: 'Task',
        Resource: 'arn:aws:states:::ecs:runTask.sync',
        Parameters: {
          Cluster: 'work',
          TaskDefinition: 'job',
          LaunchType: 'FARGATE',
          NetworkConfiguration: { AwsvpcConfiguration: { Subnets: ['subnet-1'], AssignPublicIp: 'ENABLED' } },
          Overrides: { ContainerOverrides: [{ Name: 'main', Command: command, Environment: [{ Name: 'A', Value: 'b' }] }] },
          ...rest,
        },
        End: true,
      },
    },
  }
  const { stateMachineArn } = await sfn.send(
    new CreateStateMachineCommand({ name: 'machine', roleArn, definition: JSON.stringify(definition) }),
  )
  return (await sfn.send(new StartExecutionCommand({ stateMachineArn }))).executionArn!
}

test('a task that ends well gives its description as the result', async () => {
  const setup = await setupWithProgram()
  const execution = await ended(setup, await start(setup, ['digest', 'a b']))
  expect(execution.status).toBe('SUCCEEDED')
  const result = JSON.parse(execution.output!) as { TaskArn: string; CreatedAt: number }
  expect(result).toMatchObject({
    LastStatus: 'STOPPED',
    DesiredStatus: 'STOPPED',
    LaunchType: 'FARGATE',
    StartedBy: 'AWS Step Functions',
    StopCode: 'EssentialContainerExited',
    StoppedReason: 'Essential container in task exited',
    Group: 'family:job',
    PlatformVersion: '1.4.0',
    EphemeralStorage: { SizeInGiB: 20 },
    Attachments: [{ Status: 'DELETED', Type: 'eni' }],
    Containers: [{ Name: 'main', ExitCode: 0, LastStatus: 'STOPPED', NetworkBindings: [], GpuIds: [] }],
    Overrides: { ContainerOverrides: [{ Name: 'main', Command: ['digest', 'a b'], Environment: [{ Name: 'A', Value: 'b' }] }] },
  })
  expect(Math.abs(result.CreatedAt - Date.now())).toBeLessThan(60_000)
  expect(linesOf(setup)).toEqual(['command digest a b'])
  const submitted = (await history(setup, execution.executionArn!)).find(({ type }) => type === 'TaskSubmitted')
  expect(JSON.parse(submitted!.taskSubmittedEventDetails!.output!)).toMatchObject({
    Failures: [],
    Tasks: [{ TaskArn: result.TaskArn, LastStatus: 'PROVISIONING', PlatformFamily: 'Linux' }],
    SdkHttpMetadata: { HttpStatusCode: 200 },
  })
})

test('a task that ends badly fails the state; the cause is its description', async () => {
  const setup = await setupWithProgram()
  const execution = await ended(setup, await start(setup, ['fail']))
  expect(execution).toMatchObject({ status: 'FAILED', error: 'States.TaskFailed' })
  expect(JSON.parse(execution.cause!)).toMatchObject({
    StopCode: 'EssentialContainerExited',
    StoppedReason: 'Essential container in task exited',
    Containers: [{ Name: 'main', ExitCode: 3 }],
  })
})

test('a task that cannot start fails the state and says why', async () => {
  const setup = await setupWithProgram()
  await register(setup, 'missing')
  const execution = await ended(setup, await start(setup, []))
  expect(execution.error).toBe('States.TaskFailed')
  const cause = JSON.parse(execution.cause!) as { Containers: object[] }
  expect(cause).toMatchObject({ StopCode: 'TaskFailedToStart', StoppedReason: expect.stringMatching(/^CannotPullContainerError: /) })
  expect(cause.Containers[0]).not.toHaveProperty('ExitCode')
})

test('what ECS refuses is raised under the name that Step Functions gives it', async () => {
  const setup = await setupWithProgram()
  const execution = await ended(setup, await start(setup, [], { Cluster: 'missing' }))
  expect(execution).toMatchObject({ status: 'FAILED', error: 'ECS.ClusterNotFoundException' })
  expect(execution.cause).toMatch(
    /^Cluster not found\. \(Service: AmazonECS; Status Code: 400; Error Code: ClusterNotFoundException; Request ID: .*; Proxy: null\)$/,
  )
})

test('stopping the execution stops the task', async () => {
  const setup = await setupWithProgram()
  const executionArn = await start(setup, ['wait'])
  await expect.poll(() => linesOf(setup), { timeout: 5000 }).toEqual(['command wait'])
  await setup.sfn.send(new StopExecutionCommand({ executionArn }))
  const stopped = async () => {
    const { taskArns } = await setup.ecs.send(new ListTasksCommand({ cluster: 'work', desiredStatus: 'STOPPED' }))
    if (taskArns!.length === 0) return undefined
    return (await setup.ecs.send(new DescribeTasksCommand({ cluster: 'work', tasks: taskArns! }))).tasks![0]
  }
  await expect
    .poll(stopped, { timeout: 5000 })
    .toMatchObject({ lastStatus: 'STOPPED', stopCode: 'UserInitiated', containers: [{ exitCode: 143 }] })
  expect((await stopped())!.stoppedReason).toContain(executionArn)
})
