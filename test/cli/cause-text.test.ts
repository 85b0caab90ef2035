import { expect, test } from 'vitest'
import { causeText } from '../../src/cli/cause-text.ts'

test('wish 20 (argos#2513, aws-ecs-orb#101): of a stopped task, why it stopped and the exit codes', () => {
  const cause = JSON.stringify({
    TaskArn: 'arn',
    StoppedReason: 'Essential container in task exited',
    Containers: [
      { Name: 'main', ExitCode: 3 },
      { Name: 'side', Reason: 'never started' },
    ],
  })
  expect(causeText(cause)).toBe('Essential container in task exited; main exited with 3')
})

test("of a function's error, its message", () => {
  expect(causeText(JSON.stringify({ errorMessage: 'no such order', errorType: 'Error', trace: [] }))).toBe('no such order')
})

test('any other text in one line, without what could move the cursor, and not without end', () => {
  expect(causeText('two\nlines \u001B[2J')).toBe('two lines ')
  expect(causeText('{"a":1}')).toBe('{"a":1}')
  expect(causeText('x'.repeat(1000))).toHaveLength(301)
})
