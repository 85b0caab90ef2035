import { expect, test } from 'vitest'
import { StepwrightError } from '../../src/core/index.ts'
import { runHook } from '../../src/service/index.ts'

const { signal } = new AbortController()

test('what a hook gives is passed on, whether it waits or not', async () => {
  expect(await runHook('beforeBuild', signal, () => 1)).toBe(1)
  expect(await runHook('beforeBuild', signal, async () => 2)).toBe(2)
})

test('what a hook throws is told with its name and place', async () => {
  const cause = new Error('EACCES: permission denied')
  const failing = runHook('beforeExecute', signal, () => {
    throw cause
  })
  await expect(failing).rejects.toMatchObject({
    code: 'HOOK_FAILED',
    message: 'Hook beforeExecute failed: EACCES: permission denied',
    cause,
  })
  await expect(failing).rejects.toMatchObject({ evidence: expect.arrayContaining([expect.stringContaining('run-hook.test.ts:')]) })
  await expect(failing).rejects.not.toMatchObject({ evidence: expect.arrayContaining([expect.stringMatching(/node_modules|node:/)]) })
})

test('an error that explains itself passes as it is, and so does what an interruption throws', async () => {
  const own = new StepwrightError('MINE', 'mine')
  await expect(runHook('validate', signal, () => Promise.reject(own))).rejects.toBe(own)
  const reason = new Error('interrupted')
  await expect(runHook('validate', AbortSignal.abort(reason), () => Promise.reject(reason))).rejects.toBe(reason)
})
