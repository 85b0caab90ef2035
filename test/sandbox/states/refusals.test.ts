import * as sdk from '@aws-sdk/client-sfn'
import { expect, test } from 'vitest'
import { arnOf, create, pass, roleArn, statesSetup } from './states-setup.ts'

const wrong = arnOf('nothing:x')
const noExecution = arnOf('execution:machine:none')
const noMachine = arnOf('stateMachine:none')
const noActivity = arnOf('activity:none')
const noMapRun = arnOf('mapRun:machine/each:none')
const noAlias = arnOf('stateMachine:machine:NONE')
const definition = JSON.stringify(pass)
const tags = [{ key: 'a', value: '1' }]

/** A call that each operation refuses, and how. */
const calls: Readonly<Record<string, readonly [call: (sfn: sdk.SFNClient) => Promise<object>, name: string]>> = {
  CreateActivity: [(sfn) => sfn.send(new sdk.CreateActivityCommand({ name: 'a b' })), 'InvalidName'],
  CreateStateMachine: [
    (sfn) => sfn.send(new sdk.CreateStateMachineCommand({ name: 'other', roleArn, definition: '{}' })),
    'InvalidDefinition',
  ],
  CreateStateMachineAlias: [
    (sfn) => {
      const routingConfiguration = [{ stateMachineVersionArn: arnOf('stateMachine:machine:9'), weight: 100 }]
      return sfn.send(new sdk.CreateStateMachineAliasCommand({ name: 'LIVE', routingConfiguration }))
    },
    'ResourceNotFound',
  ],
  DeleteActivity: [(sfn) => sfn.send(new sdk.DeleteActivityCommand({ activityArn: wrong })), 'InvalidArn'],
  DeleteStateMachine: [(sfn) => sfn.send(new sdk.DeleteStateMachineCommand({ stateMachineArn: wrong })), 'InvalidArn'],
  DeleteStateMachineAlias: [
    (sfn) => sfn.send(new sdk.DeleteStateMachineAliasCommand({ stateMachineAliasArn: noAlias })),
    'ResourceNotFound',
  ],
  DeleteStateMachineVersion: [(sfn) => sfn.send(new sdk.DeleteStateMachineVersionCommand({ stateMachineVersionArn: wrong })), 'InvalidArn'],
  DescribeActivity: [(sfn) => sfn.send(new sdk.DescribeActivityCommand({ activityArn: noActivity })), 'ActivityDoesNotExist'],
  DescribeExecution: [(sfn) => sfn.send(new sdk.DescribeExecutionCommand({ executionArn: noExecution })), 'ExecutionDoesNotExist'],
  DescribeMapRun: [(sfn) => sfn.send(new sdk.DescribeMapRunCommand({ mapRunArn: noMapRun })), 'ResourceNotFound'],
  DescribeStateMachine: [
    (sfn) => sfn.send(new sdk.DescribeStateMachineCommand({ stateMachineArn: noMachine })),
    'StateMachineDoesNotExist',
  ],
  DescribeStateMachineAlias: [
    (sfn) => sfn.send(new sdk.DescribeStateMachineAliasCommand({ stateMachineAliasArn: noAlias })),
    'ResourceNotFound',
  ],
  DescribeStateMachineForExecution: [
    (sfn) => sfn.send(new sdk.DescribeStateMachineForExecutionCommand({ executionArn: noExecution })),
    'ExecutionDoesNotExist',
  ],
  GetActivityTask: [(sfn) => sfn.send(new sdk.GetActivityTaskCommand({ activityArn: noActivity })), 'ActivityDoesNotExist'],
  GetExecutionHistory: [(sfn) => sfn.send(new sdk.GetExecutionHistoryCommand({ executionArn: noExecution })), 'ExecutionDoesNotExist'],
  ListActivities: [(sfn) => sfn.send(new sdk.ListActivitiesCommand({ nextToken: 'x' })), 'InvalidToken'],
  ListExecutions: [(sfn) => sfn.send(new sdk.ListExecutionsCommand({ stateMachineArn: noMachine })), 'StateMachineDoesNotExist'],
  ListMapRuns: [(sfn) => sfn.send(new sdk.ListMapRunsCommand({ executionArn: noExecution })), 'ExecutionDoesNotExist'],
  ListStateMachineAliases: [
    (sfn) => sfn.send(new sdk.ListStateMachineAliasesCommand({ stateMachineArn: noMachine })),
    'StateMachineDoesNotExist',
  ],
  ListStateMachines: [(sfn) => sfn.send(new sdk.ListStateMachinesCommand({ maxResults: 1001 })), 'ValidationException'],
  ListStateMachineVersions: [(sfn) => sfn.send(new sdk.ListStateMachineVersionsCommand({ stateMachineArn: wrong })), 'InvalidArn'],
  ListTagsForResource: [(sfn) => sfn.send(new sdk.ListTagsForResourceCommand({ resourceArn: noActivity })), 'ResourceNotFound'],
  PublishStateMachineVersion: [
    (sfn) => sfn.send(new sdk.PublishStateMachineVersionCommand({ stateMachineArn: noMachine })),
    'StateMachineDoesNotExist',
  ],
  RedriveExecution: [(sfn) => sfn.send(new sdk.RedriveExecutionCommand({ executionArn: noExecution })), 'ExecutionDoesNotExist'],
  SendTaskFailure: [(sfn) => sfn.send(new sdk.SendTaskFailureCommand({ taskToken: 'none' })), 'InvalidToken'],
  SendTaskHeartbeat: [(sfn) => sfn.send(new sdk.SendTaskHeartbeatCommand({ taskToken: 'none' })), 'InvalidToken'],
  SendTaskSuccess: [(sfn) => sfn.send(new sdk.SendTaskSuccessCommand({ taskToken: 'none', output: '{' })), 'InvalidOutput'],
  StartExecution: [(sfn) => sfn.send(new sdk.StartExecutionCommand({ stateMachineArn: noMachine })), 'StateMachineDoesNotExist'],
  StartSyncExecution: [(sfn) => sfn.send(new sdk.StartSyncExecutionCommand({ stateMachineArn: noMachine })), 'StateMachineDoesNotExist'],
  StopExecution: [
    (sfn) => sfn.send(new sdk.StopExecutionCommand({ executionArn: noExecution, error: 'x'.repeat(257) })),
    'ValidationException',
  ],
  TagResource: [(sfn) => sfn.send(new sdk.TagResourceCommand({ resourceArn: noActivity, tags })), 'ResourceNotFound'],
  TestState: [(sfn) => sfn.send(new sdk.TestStateCommand({ definition: '{"Type":"Nothing"}' })), 'InvalidDefinition'],
  UntagResource: [(sfn) => sfn.send(new sdk.UntagResourceCommand({ resourceArn: noActivity, tagKeys: ['a'] })), 'ResourceNotFound'],
  UpdateMapRun: [(sfn) => sfn.send(new sdk.UpdateMapRunCommand({ mapRunArn: noMapRun, maxConcurrency: 1 })), 'ResourceNotFound'],
  UpdateStateMachine: [
    (sfn) => sfn.send(new sdk.UpdateStateMachineCommand({ stateMachineArn: noMachine, definition })),
    'StateMachineDoesNotExist',
  ],
  UpdateStateMachineAlias: [
    (sfn) => sfn.send(new sdk.UpdateStateMachineAliasCommand({ stateMachineAliasArn: noAlias })),
    'ResourceNotFound',
  ],
  ValidateStateMachineDefinition: [
    (sfn) => sfn.send(new sdk.ValidateStateMachineDefinitionCommand({ definition, maxResults: -1 })),
    'ValidationException',
  ],
}

test('each operation of the SDK refuses a wrong call by the name that the service gives it', async () => {
  const setup = await statesSetup()
  await create(setup, pass)
  const operations = Object.keys(sdk).flatMap((name) => /^([A-Z]\w+)Command$/.exec(name)?.[1] ?? [])
  const expected = Object.fromEntries(Object.entries(calls).map(([operation, [, name]]) => [operation, name]))
  expect(operations.toSorted()).toEqual(Object.keys(calls).toSorted())
  const answered: Record<string, string> = {}
  for (const [operation, [call]] of Object.entries(calls)) {
    answered[operation] = await call(setup.sfn).then(
      () => 'taken',
      (error: Error) => error.name,
    )
  }
  expect(answered).toEqual(expected)
})
