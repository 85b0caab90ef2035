import { expect, test } from 'vitest'
import { run, workingDirectory } from './run.ts'

test('what a container wrote comes before the end of its state, and before the states that follow', async () => {
  const { out, status } = await run('teller', ['--execute', '--runner', 'process', '--json'], workingDirectory())
  expect(status).toBe(0)
  const told = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { type: string; line?: string; event?: string; state?: string })
    .filter(({ type, event }) => type === 'output' || event === 'TaskSucceeded' || event === 'PassStateEntered')
  expect(told.map(({ line, event }) => /the \w+ thing/.exec(line ?? '')?.[0] ?? event)).toEqual([
    'the first thing',
    'the second thing',
    'the third thing',
    'TaskSucceeded',
    'PassStateEntered',
  ])
})
