import { setTimeout } from 'node:timers/promises'
import {
  CreateStateMachineCommand,
  type CreateStateMachineCommandInput,
  DescribeExecutionCommand,
  type DescribeExecutionCommandOutput,
  SFNClient,
  type SFNClientConfig,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn'

let machines = 0

/** Makes a machine, runs it once, and tells how that ended. */
export async function runMachine(
  settings: SFNClientConfig,
  definition: object,
  rest: Partial<CreateStateMachineCommandInput> = {},
): Promise<DescribeExecutionCommandOutput> {
  const client = new SFNClient(settings)
  machines += 1
  const { stateMachineArn } = await client.send(
    new CreateStateMachineCommand({
      name: `machine-${machines}`,
      roleArn: 'arn:aws:iam::000000000000:role/machine',
      definition: JSON.stringify(definition),
      ...rest,
    }),
  )
  const { executionArn } = await client.send(new StartExecutionCommand({ stateMachineArn }))
  for (;;) {
    const described = await client.send(new DescribeExecutionCommand({ executionArn }))
    if (described.status !== 'RUNNING') return described
    await setTimeout(10)
  }
}
