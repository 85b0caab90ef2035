import { after, coverage, fail, type MocksOf, notCalled, simulate, succeed, taskStopped, timeOut } from 'stepwright/testing'
import 'stepwright/testing/matchers'
import { afterAll, describe, expect, test } from 'vitest'
import { digest } from './provision.ts'

const covered = coverage(digest)
afterAll(() => expect(covered).toCoverAtLeast(100))

const input = { document: { bucket: 'documents', key: 'README.md' } }

/** What the task has stored, as DynamoDB gives it. */
const stored = (words: number) =>
  succeed({
    Item: {
      documentKey: { S: 'README.md' },
      bytes: { N: '6120' },
      lines: { N: '80' },
      words: { N: String(words) },
      sha256: { S: 'e3b0c442' },
      frequentWords: { L: [{ M: { word: { S: 'the' }, count: { N: '41' } } }] },
    },
  })

/** All goes well. */
const tasks = {
  'Run Fargate Task': taskStopped(),
  'Read Report': stored(900),
  'Notify Success': { MessageId: 'm-1' },
  'Notify Failure': notCalled(),
} satisfies MocksOf<typeof digest>

test('Step Functions takes the definition', () => {
  expect(digest).toBeValidAsl()
})

describe('a document that can be digested', () => {
  test('is handed to the Fargate task, and its report is published', async () => {
    const run = await simulate(digest, { input, tasks })
    expect(run).toHaveSucceeded({ documentKey: 'README.md', words: 900, frequentWords: [{ word: 'the', count: 41 }] })
    expect(run).toHaveVisited(['Run Fargate Task', 'Read Report', 'Is It Long?', 'Short', 'Notify Success'])
    expect(run).toHaveCalledTask('Run Fargate Task', {
      Overrides: { ContainerOverrides: [{ Command: ['fargateTask', 'documents', 'README.md'] }] },
    })
    expect(run).toHaveCalledTask('Read Report', { Key: { documentKey: { S: 'README.md' } } })
    expect(run).toHaveCalledTask('Notify Success', {
      Subject: 'A short document was digested',
      Message: 'README.md: 900 words in 80 lines, 6120 bytes, SHA-256 e3b0c442',
    })
  })

  test.each([
    { words: 1000, length: 'short' },
    { words: 1001, length: 'long' },
  ])('of $words words is called $length', async ({ words, length }) => {
    const run = await simulate(digest, { input, tasks: { ...tasks, 'Read Report': stored(words) } })
    expect(run).toHaveCalledTask('Notify Success', { Subject: `A ${length} document was digested` })
  })

  test('is digested where ECS fails three times, after 2, 4 and 8 seconds', async () => {
    const run = await simulate(digest, {
      input,
      tasks: { ...tasks, 'Run Fargate Task': fail('ECS.ServerException').times(3).then(taskStopped()) },
    })
    expect(run).toHaveSucceeded()
    expect(run.callsOf('Run Fargate Task').map(({ at }) => at)).toEqual([0, 2, 6, 14])
  })
})

describe('a failure is published, and ends the execution', () => {
  const failing = { ...tasks, 'Notify Failure': { MessageId: 'm-2' } } satisfies MocksOf<typeof digest>

  test('where the document is no UTF-8: with the exit code and the reason', async () => {
    const run = await simulate(digest, { input, tasks: { ...failing, 'Run Fargate Task': taskStopped({ exitCode: 3 }) } })
    expect(run).toHaveFailedWith('States.TaskFailed', { StopCode: 'EssentialContainerExited' })
    expect(run).toHaveVisited(['Run Fargate Task', 'Notify Failure', 'Failed'])
    expect(run).toHaveCalledTask('Notify Failure', {
      Message: { error: 'States.TaskFailed', exitCode: 3, reason: 'Essential container in task exited' },
    })
  })

  test('where ECS fails a fourth time: with its own words, and no exit code', async () => {
    const run = await simulate(digest, {
      input,
      tasks: { ...failing, 'Run Fargate Task': fail('ECS.ServerException', 'Service Unavailable') },
    })
    expect(run).toHaveFailedWith('ECS.ServerException', 'Service Unavailable')
    expect(run.attemptsOf('Run Fargate Task')).toBe(4)
    expect(run).toHaveCalledTask('Notify Failure', {
      Message: { error: 'ECS.ServerException', exitCode: null, reason: 'Service Unavailable' },
    })
  })

  test('where the report cannot be read', async () => {
    const run = await simulate(digest, { input, tasks: { ...failing, 'Read Report': fail('DynamoDB.ResourceNotFoundException') } })
    expect(run).toHaveVisited(['Run Fargate Task', 'Read Report', 'Notify Failure', 'Failed'])
  })

  test('where the report cannot be published', async () => {
    const run = await simulate(digest, {
      input,
      tasks: { ...failing, 'Notify Success': fail('SNS.NotFoundException', 'Topic does not exist') },
    })
    expect(run).toHaveFailedWith('SNS.NotFoundException', 'Topic does not exist')
    expect(run).toHaveCalledTask('Notify Failure', { Message: { reason: 'Topic does not exist' } })
  })
})

test('the execution ends where the task takes longer than 15 minutes', async () => {
  const run = await simulate(digest, { input, tasks: { ...tasks, 'Run Fargate Task': timeOut() } })
  expect(run.status).toBe('TIMED_OUT')
  expect(run.seconds).toBe(15 * 60)
  const late = await simulate(digest, { input, tasks: { ...tasks, 'Run Fargate Task': after('14 minutes', taskStopped()) } })
  expect(late).toHaveSucceeded()
})
