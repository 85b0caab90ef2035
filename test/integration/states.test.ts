import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { startSandbox } from '../../src/sandbox/index.ts'
import { temporaryFolder } from '../build/temporary-folder.ts'

const python = '/usr/bin/python3'
const script = fileURLToPath(new URL('states.py', import.meta.url))

const hasBoto3 = await promisify(execFile)(python, ['-c', 'import boto3']).then(
  () => true,
  () => false,
)

if (!hasBoto3) console.info('The AWS SDK for Python is not here: its tests are skipped. See .ci/boto3.sh.')

test.skipIf(!hasBoto3)('the AWS SDK for Python drives Step Functions, rightly and wrongly', { timeout: 120_000 }, async () => {
  const sandbox = await startSandbox({ directory: await temporaryFolder(), runner: 'process', report: () => {} })
  onTestFinished(sandbox.close)
  const { stdout } = await promisify(execFile)(python, [script, sandbox.endpoint])
  expect(JSON.parse(stdout)).toEqual({
    seen: {
      definition: { StartAt: 'Only', States: { Only: { Type: 'Pass', End: true, Comment: 'changed' } } },
      machines: ['first'],
      execution: '{"a":1}',
      history: [['ExecutionStarted', 'PassStateEntered', 'PassStateExited'], ['ExecutionSucceeded']],
      'of execution': true,
      executions: 1,
      stopped: { status: 'ABORTED', error: 'Enough', cause: 'of this' },
      sync: ['SUCCEEDED', '{"b":2}'],
      activities: ['work'],
      activity: 'work',
      worked: '{"c":3}',
      failed: 'ExecutionFailed',
      'under way': [2, 1, 2],
      tolerated: '[1]',
      mapped: '[1,2]',
      'map run': 2,
      children: 2,
      tags: [{ key: 'b', value: '2' }],
    },
    refusals: {
      'same name': 'StateMachineAlreadyExists',
      'bad name': 'InvalidName',
      'bad definition': 'InvalidDefinition',
      'no machine': 'StateMachineDoesNotExist',
      'no ARN': 'InvalidArn',
      'no change': 'MissingRequiredParameter',
      'bad input': 'InvalidExecutionInput',
      'no execution': 'ExecutionDoesNotExist',
      'standard, sync': 'StateMachineTypeNotSupported',
      'express, list': 'StateMachineTypeNotSupported',
      'no activity': 'ActivityDoesNotExist',
      'bad output': 'InvalidOutput',
      'task over': 'TaskTimedOut',
      'no token': 'InvalidToken',
      'no map run': 'ResourceNotFound',
      'map run over': 'ValidationException',
      create_activity: 'InvalidName',
      delete_activity: 'InvalidArn',
      delete_state_machine: 'InvalidArn',
      describe_activity: 'InvalidArn',
      describe_execution: 'InvalidArn',
      describe_map_run: 'InvalidArn',
      describe_state_machine_for_execution: 'InvalidArn',
      get_activity_task: 'InvalidArn',
      get_execution_history: 'InvalidArn',
      list_executions: 'InvalidArn',
      list_map_runs: 'InvalidArn',
      list_tags_for_resource: 'InvalidArn',
      send_task_heartbeat: 'InvalidToken',
      start_execution: 'InvalidArn',
      start_sync_execution: 'InvalidArn',
      stop_execution: 'InvalidArn',
      tag_resource: 'InvalidArn',
      untag_resource: 'InvalidArn',
      update_map_run: 'InvalidArn',
      update_state_machine: 'InvalidArn',
      list_activities: 'InvalidToken',
      list_state_machines: 'InvalidToken',
      'no resource': 'ResourceNotFound',
      deleted: 'StateMachineDoesNotExist',
    },
  })
})
