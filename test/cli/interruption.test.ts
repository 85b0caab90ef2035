import { expect, test } from 'vitest'
import { type Running, resultOf, startService, workingDirectory } from './run.ts'

const here = workingDirectory()
const start = (...args: string[]): Running => startService('sleeper', ['--execute', '--runner', 'process', '--json', ...args], here)

/** Interrupts a call, twice where the signal also comes from whoever started it, and sees to it that it ends in time. */
async function interrupt(
  running: Running,
  signal: NodeJS.Signals,
): Promise<{ status: number | null; result: Record<string, unknown>; err: string }> {
  const begun = performance.now()
  running.kill(signal)
  const ended = await running.ended
  expect(performance.now() - begun).toBeLessThan(2000)
  return { status: ended.status, result: resultOf(ended), err: ended.err }
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test.each(['Build sleeper', 'Stack sleeper', 'CREATE_COMPLETE Cluster'])('Ctrl-C at «%s» ends the call in time', async (text) => {
  const running = start()
  await running.said(text)
  expect(await interrupt(running, 'SIGINT')).toMatchObject({ status: 130, result: { type: 'result', status: 'INTERRUPTED' } })
})

test('Ctrl-C while the task runs ends the task too', async () => {
  const running = start()
  const [, pid] = /asleep in process (\d+)/.exec(await running.said('asleep in process')) ?? []
  expect(isAlive(Number(pid))).toBe(true)
  running.kill('SIGINT')
  const { status, err } = await interrupt(running, 'SIGINT')
  expect(status).toBe(130)
  expect(err).toContain('interrupted by SIGINT')
  expect(isAlive(Number(pid))).toBe(false)
})

test('SIGTERM is told apart', async () => {
  const running = start()
  await running.said('Build sleeper')
  expect(await interrupt(running, 'SIGTERM')).toMatchObject({ status: 143 })
})
