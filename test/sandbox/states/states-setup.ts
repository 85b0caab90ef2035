import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  CreateStateMachineCommand,
  type CreateStateMachineCommandInput,
  DescribeExecutionCommand,
  type DescribeExecutionCommandOutput,
  GetExecutionHistoryCommand,
  type HistoryEvent,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn'
import { onTestFinished } from 'vitest'
import type { Progress } from '../../../src/core/index.ts'
import { type Sandbox, startSandbox } from '../../../src/sandbox/index.ts'

export const roleArn = 'arn:aws:iam::000000000000:role/machine'
export const arnOf = (resource: string): string => `arn:aws:states:us-east-1:000000000000:${resource}`

export interface StatesSetup {
  readonly sandbox: Sandbox
  readonly sfn: SFNClient
  readonly progress: Progress[]
  /** Where the sandbox keeps its files. */
  readonly directory: string
}

/** A sandbox of its own for one test. */
export async function statesSetup(): Promise<StatesSetup> {
  const directory = await mkdtemp(join(tmpdir(), 'stepwright-states-'))
  const progress: Progress[] = []
  const sandbox = await startSandbox({ directory, runner: 'process', report: (event) => progress.push(event) })
  const sfn = new SFNClient(sandbox.clientSettings)
  onTestFinished(async () => {
    sfn.destroy()
    await sandbox.close()
    await rm(directory, { recursive: true, force: true })
  })
  return { sandbox, sfn, progress, directory }
}

export const pass = { StartAt: 'Only', States: { Only: { Type: 'Pass', End: true } } }

/** Creates a machine and gives its ARN. */
export async function create(
  { sfn }: StatesSetup,
  definition: object,
  rest: Partial<CreateStateMachineCommandInput> = {},
): Promise<string> {
  const command = new CreateStateMachineCommand({ name: 'machine', roleArn, definition: JSON.stringify(definition), ...rest })
  return (await sfn.send(command)).stateMachineArn!
}

export async function startExecution({ sfn }: StatesSetup, stateMachineArn: string, input: unknown = {}): Promise<string> {
  const command = new StartExecutionCommand({ stateMachineArn, input: JSON.stringify(input) })
  return (await sfn.send(command)).executionArn!
}

/** Waits for the end of an execution. */
export async function ended({ sfn }: StatesSetup, executionArn: string): Promise<DescribeExecutionCommandOutput> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    const execution = await sfn.send(new DescribeExecutionCommand({ executionArn }))
    if (execution.status !== 'RUNNING') return execution
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`The execution ${executionArn} did not end.`)
}

/** Creates a machine, runs it to its end, and describes the execution. */
export async function run(setup: StatesSetup, definition: object, input: unknown = {}): Promise<DescribeExecutionCommandOutput> {
  return ended(setup, await startExecution(setup, await create(setup, definition), input))
}

/** A machine of one task. */
export const task = (resource: string, parameters: object, rest: object = {}): object => ({
  StartAt: 'Task',
  States: { Task: { Type: 'Task', Resource: `arn:aws:states:::${resource}`, Parameters: parameters, ...rest, End: true } },
})

export async function history({ sfn }: StatesSetup, executionArn: string): Promise<readonly HistoryEvent[]> {
  return (await sfn.send(new GetExecutionHistoryCommand({ executionArn, maxResults: 1000 }))).events!
}
