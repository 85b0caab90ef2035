import { describe, expect, it } from 'vitest'
import { reference } from '../../src/expressions/index.ts'
import { ecs } from '../../src/integrations/index.ts'
import { evaluate } from './evaluate.ts'

const error = reference<{ Error: string; Cause: string }>({ of: 'error' })
const read = (cause: string) => evaluate(ecs.stoppedTask(error), { errorOutput: { Error: 'States.TaskFailed', Cause: cause } })

describe('the task behind an error', () => {
  it('tells the exit code, and why the task stopped', async () => {
    const task = {
      Containers: [{ Name: 'main', ExitCode: 3, LastStatus: 'STOPPED' }],
      StopCode: 'EssentialContainerExited',
      StoppedReason: 'Essential container in task exited',
      TaskArn: 'arn:aws:ecs:us-east-1:123456789012:task/c/1',
    }
    expect(await read(JSON.stringify(task))).toEqual({
      containers: task.Containers,
      exitCode: 3,
      stoppedReason: task.StoppedReason,
      stopCode: task.StopCode,
      taskArn: task.TaskArn,
    })
  })

  it('takes the exit code of the container that failed', async () => {
    const Containers = [
      { Name: 'sidecar', ExitCode: 0 },
      { Name: 'main', ExitCode: 137, Reason: 'OutOfMemoryError' },
    ]
    expect(await read(JSON.stringify({ Containers }))).toEqual({ containers: Containers, exitCode: 137 })
  })

  it('tells no exit code where no container started', async () => {
    const task = {
      Containers: [{ Name: 'main', LastStatus: 'STOPPED' }],
      StopCode: 'TaskFailedToStart',
      StoppedReason: 'CannotPullContainerError',
    }
    expect(await read(JSON.stringify(task))).toEqual({
      containers: task.Containers,
      stoppedReason: 'CannotPullContainerError',
      stopCode: 'TaskFailedToStart',
    })
  })

  it('takes a cause that is plain text for the reason', async () => {
    expect(await read('Cluster not found.')).toEqual({ containers: [], stoppedReason: 'Cluster not found.' })
  })
})
