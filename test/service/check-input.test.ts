import { expect, test } from 'vitest'
import { z } from 'zod'
import { InvalidDefinitionError, type Json, type Problem } from '../../src/core/index.ts'
import { checkInput } from '../../src/service/index.ts'
import { stateMachine } from '../../src/states/index.ts'

const machine = stateMachine('Digest', { input: z.object({ document: z.object({ key: z.string() }), pages: z.array(z.number()) }) })
  .pass('Done')
  .end()

const problemsOf = (input: Json): Promise<readonly Problem[]> =>
  checkInput(machine, input).then(
    () => [],
    (error: unknown) => (error instanceof InvalidDefinitionError ? error.problems : Promise.reject(error)),
  )

test('an input that the schema takes is right, and so is any where there is no schema', async () => {
  expect(await problemsOf({ document: { key: 'a' }, pages: [1] })).toEqual([])
  await checkInput(stateMachine('Any').pass('Done').end(), { anything: true })
})

test('everything that is wrong is told at once, with its path and the machine', async () => {
  const problems = await problemsOf({ document: {}, pages: [1, 'two'] })
  expect(problems.map(({ code, path, owner }) => [code, path, owner])).toEqual([
    ['INPUT_INVALID', 'input/document/key', 'Digest'],
    ['INPUT_INVALID', 'input/pages/1', 'Digest'],
  ])
  expect(problems[0]).toMatchObject({ source: { file: import.meta.filename }, message: expect.stringContaining('at /document/key') })
})

test('an input that is wrong as a whole has no path', async () => {
  expect((await problemsOf(null)).map(({ path, message }) => [path, message])).toEqual([
    ['input', expect.stringMatching(/^The input of Digest is wrong: /)],
  ])
})
