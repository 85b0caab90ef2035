import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateRepositoryCommand, ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr'
import {
  CreateClusterCommand,
  DescribeTasksCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
  type Task,
} from '@aws-sdk/client-ecs'
import { onTestFinished } from 'vitest'
import { pushProgram } from '../../../src/build/program-artifact.ts'
import type { Progress } from '../../../src/core/index.ts'
import { type RunnerChoice, type Sandbox, startSandbox } from '../../../src/sandbox/index.ts'

export const account = '000000000000'
export const region = 'us-east-1'

export interface TaskSetup {
  readonly sandbox: Sandbox
  readonly directory: string
  readonly ecs: ECSClient
  /** What the sandbox reported so far. */
  readonly progress: Progress[]
}

/** A sandbox of its own for one test, with a cluster `work` in it. */
export async function taskSetup(runner: RunnerChoice): Promise<TaskSetup> {
  const directory = await mkdtemp(join(tmpdir(), 'stepwright-ecs-'))
  const progress: Progress[] = []
  const sandbox = await startSandbox({ directory, region, runner, report: (event) => progress.push(event) })
  const ecs = new ECSClient(sandbox.clientSettings)
  onTestFinished(async () => {
    ecs.destroy()
    await sandbox.close()
    await rm(directory, { recursive: true, force: true })
  })
  await ecs.send(new CreateClusterCommand({ clusterName: 'work' }))
  return { sandbox, directory, ecs, progress }
}

/** The URI that task definitions name an image of the sandbox by. */
export const imageUri = (tag: string): string => `${account}.dkr.ecr.${region}.amazonaws.com/program:${tag}`

export async function registry({
  sandbox,
}: Pick<TaskSetup, 'sandbox'>): Promise<{ readonly uri: string; readonly username: string; readonly password: string }> {
  const ecr = new ECRClient(sandbox.clientSettings)
  const { repository } = await ecr.send(new CreateRepositoryCommand({ repositoryName: 'program' }))
  const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}))
  const [username = '', password = ''] = Buffer.from(authorizationData![0]!.authorizationToken!, 'base64').toString().split(':')
  ecr.destroy()
  return { uri: repository!.repositoryUri!, username, password }
}

/** Pushes an ES module as the build does where no Docker engine answers. */
export async function push(setup: Pick<TaskSetup, 'sandbox'>, tag: string, program: string): Promise<void> {
  const { uri, username, password } = await registry(setup)
  await pushProgram({
    program: Buffer.from(program),
    repositoryUri: uri,
    tag: `${tag}-program`,
    credentials: { username, password },
    signal: AbortSignal.timeout(10_000),
  })
}

/** Registers a Fargate task definition `job` of one container, `main`. */
export const register = ({ ecs }: TaskSetup, tag: string, container: object = {}) =>
  ecs.send(
    new RegisterTaskDefinitionCommand({
      family: 'job',
      requiresCompatibilities: ['FARGATE'],
      networkMode: 'awsvpc',
      cpu: '256',
      memory: '512',
      executionRoleArn: `arn:aws:iam::${account}:role/execution`,
      containerDefinitions: [{ name: 'main', image: imageUri(tag), ...container }],
    }),
  )

export const runTask = async ({ ecs }: TaskSetup, overrides: object = {}): Promise<Task> => {
  const { tasks } = await ecs.send(
    new RunTaskCommand({
      cluster: 'work',
      taskDefinition: 'job',
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
      overrides,
    }),
  )
  return tasks![0]!
}

/** Waits until a task is as it should be, and gives its description. */
export async function taskWhen({ ecs }: TaskSetup, arn: string, status: string): Promise<Task> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    const { tasks } = await ecs.send(new DescribeTasksCommand({ cluster: 'work', tasks: [arn] }))
    if (tasks![0]!.lastStatus === status || tasks![0]!.lastStatus === 'STOPPED') return tasks![0]!
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`The task ${arn} did not become ${status}.`)
}

export const linesOf = ({ progress }: TaskSetup): readonly string[] =>
  progress.flatMap((event) => (event.type === 'output' && event.source === 'main' ? [event.line] : []))
