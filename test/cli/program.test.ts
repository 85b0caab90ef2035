import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { bundleProgram } from '../../src/build/bundle-program.ts'
import { start, workingDirectory } from './run.ts'

const here = workingDirectory()

test("the program of a container has the service's own commands, and nothing that provisions", async () => {
  const { bundle, problems } = await bundleProgram({ entry: fileURLToPath(new URL('services/greeter.ts', import.meta.url)) })
  expect(problems).toEqual([])
  const program = join(here, 'program.mjs')
  writeFileSync(program, bundle!.code)
  const text = Buffer.from(bundle!.code).toString()
  for (const name of ['CloudFormationClient', 'startSandbox', 'dockerode', 'checkDefinition', 'mergeFragments'])
    expect(text).not.toContain(name)

  const help = await start(program, ['--help'], here).ended
  expect(help.out).toContain('  greet ')
  expect(help.out).not.toContain('provision')

  const greeted = await start(program, ['greet', 'Ada', 'here'], here).ended
  expect(greeted).toMatchObject({ status: 0, err: '' })
  expect(JSON.parse(greeted.out)).toMatchObject({ message: 'hello', name: 'Ada' })

  expect(await start(program, ['provision'], here).ended).toMatchObject({
    status: 2,
    err: "error: unknown command 'provision'. See program.mjs --help.\n",
  })
  expect(await start(program, [], here).ended).toMatchObject({ status: 2, err: 'error: no command was given. Commands: greet.\n' })
})
