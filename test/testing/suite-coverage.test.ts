import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stepwright-suite-'))
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  await write('package.json', '{ "type": "module" }')
  await write('machine.ts', machine)
  await write('small.test.ts', testOf(5))
  await write('large.test.ts', testOf(50))
  await write('other.test.ts', `import { test } from 'vitest'\ntest('something else', () => {})\n`)
})
afterAll(() => rm(folder, { recursive: true }))

const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text)

/** One machine, of which each of two test files takes one way. */
const machine = `
import { gt, stateMachine } from '${root}src/index.ts'
import { z } from 'zod'
export const sizes = stateMachine('Sizes', { input: z.object({ n: z.number() }) })
  .choice('Large?', (choose) => choose
    .when(({ input }) => gt(input.n, 10), (flow) => flow.succeed('Large'))
    .otherwise((flow) => flow.succeed('Small')))
  .end()
`

const testOf = (n: number): string => `
import { expect, test } from 'vitest'
import { simulate } from '${root}src/testing/index.ts'
import { sizes } from './machine.ts'
test('goes through', async () => expect((await simulate(sizes, { input: { n: ${n} } })).status).toBe('SUCCEEDED'))
`

interface Ran {
  readonly status: number
  readonly out: string
}

async function vitest(options: string, ...args: readonly string[]): Promise<Ran> {
  const documented = await readFile(new URL('./guide/vitest.config.ts', import.meta.url), 'utf8')
  const source = documented.replace('stepwright/testing/vitest', `${root}src/testing/vitest/index.ts`)
  await write('vitest.config.ts', source.replace('{ atLeast: 100 }', options))
  const call = promisify(execFile)(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, NO_COLOR: '1', CI: 'true' },
  })
  const { status, stdout, stderr } = await call.then(
    (done) => ({ ...done, status: 0 }),
    (failed: { code: number; stdout: string; stderr: string }) => ({ ...failed, status: failed.code }),
  )
  return { status, out: `${stdout}${stderr}` }
}

describe('the coverage of a whole suite', () => {
  test('adds up what its files take, in processes of their own', async () => {
    const { status, out } = await vitest(`{ atLeast: 100, machines: ['Sizes'] }`)
    expect(out).toContain('Sizes: 100%, 5 of 5 taken.')
    expect(out).toContain('Test Files  3 passed')
    expect(status).toBe(0)
  })

  test('fails a run of tests that all pass where they take too little, and names what is missed', async () => {
    const { status, out } = await vitest('{ atLeast: 80 }', 'small', 'other')
    expect(out).toContain('Test Files  2 passed')
    expect(out).toContain('Sizes: 60%, 3 of 5 taken. Missed:\n✗  Large?: rule 1 → Large\n✗  Large\n')
    expect(out).toContain(`The tests must cover 80% of 'Sizes', and cover 60%.`)
    expect(status).toBe(1)
  })

  test('counts each file once, whether files share a process or not, and shows all of it', async () => {
    const { out } = await vitest(`{ show: 'all' }`, '--no-isolate', '--maxWorkers=1')
    expect(out).toContain(
      ['Sizes: 100%, 5 of 5 taken', '✓ 2  Large?', '✓ 1    rule 1 → Large', '✓ 1    no rule → Small', '✓ 1  Large', '✓ 1  Small'].join(
        '\n',
      ),
    )
  })

  test('fails where no test runs a machine that is named', async () => {
    const { status, out } = await vitest(`{ machines: ['Sizes', 'Gone'] }`)
    expect(out).toContain(`No test has run 'Gone'.`)
    expect(status).toBe(1)
  })
})
