import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Running, resultOf, run, startService, workingDirectory } from './run.ts'

const here = workingDirectory()
const json = async (...args: string[]) => {
  const ended = await run('greeter', [...args, '--json'], here)
  return { ...resultOf(ended), exit: ended.status, out: ended.out, err: ended.err }
}

describe('with no sandbox running', () => {
  test.each(['execute --name Ada', 'status', 'delete --yes'])('%s says what to do, in one line', async (call) => {
    const { status, err } = await run('greeter', call.split(' '), here)
    expect(status).toBe(1)
    expect(err).toBe('error: No sandbox runs here. Start one with the `sandbox` command and provision into it, or name --target aws.\n')
  })

  test('provision --execute starts one for itself, and shows report and message last', async () => {
    const { status, out, err } = await run('greeter', ['--execute', '--name', 'Ada'], here)
    expect(err).toBe('')
    expect(status).toBe(0)
    expect(out.trimEnd().split('\n').slice(-2)).toEqual(['report {"greeted":"Ada"}', 'message greeted'])
    expect(existsSync(join(here, '.stepwright/sandbox.json'))).toBe(false)
  })

  test('every line of --json is an object, and the last is the result', async () => {
    const result = await json('--execute', '--name', 'Ada')
    for (const line of result.out.trimEnd().split('\n')) expect(JSON.parse(line)).toHaveProperty('type')
    expect(result).toMatchObject({
      type: 'result',
      status: 'SUCCEEDED',
      command: 'provision',
      service: 'greeter',
      target: 'local',
      runner: expect.stringMatching(/^(?:container|process)$/),
      stack: { name: 'greeter', status: 'created' },
      outputs: { GreetArn: expect.stringMatching(/^arn:aws:states:/), RoomName: expect.any(String) },
      execution: { machine: 'Greet', status: 'SUCCEEDED', input: { name: 'Ada' }, output: { greeted: 'Ada' }, failures: [] },
      report: { greeted: 'Ada' },
      message: 'greeted',
      durations: {
        build: expect.any(Number),
        publish: 0,
        stack: expect.any(Number),
        execute: expect.any(Number),
        total: expect.any(Number),
      },
      exit: 0,
    })
    expect(result.err).toContain('Stack greeter created')
  })

  test('--noop deploys nothing, and says what it would do', async () => {
    const { status, out } = await run('greeter', ['--noop'], here)
    expect(out).toContain('Would deploy stack greeter to the sandbox. Nothing was changed.')
    expect(status).toBe(0)
  })

  test('a reader that goes away is no crash', async () => {
    const running = startService('greeter', ['--execute', '--name', 'Ada'], here)
    await running.said('Build')
    running.closeOutput()
    expect(await running.ended).toMatchObject({ status: 0, err: '' })
  })
})

describe('with a sandbox that runs by itself', () => {
  let sandbox: Running
  beforeAll(async () => {
    sandbox = startService('greeter', ['sandbox', '--runner', 'process'], here)
    await sandbox.said('AWS runs at')
  })
  afterAll(() => sandbox.kill('SIGKILL'))

  test('it writes where it listens', () => {
    expect(JSON.parse(readFileSync(join(here, '.stepwright/sandbox.json'), 'utf8'))).toMatchObject({
      endpoint: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      pid: sandbox.pid,
      runner: 'process',
      region: 'us-east-1',
    })
  })

  test('a second one is refused', async () => {
    const { status, err } = await run('greeter', ['sandbox'], here)
    expect(err).toMatch(/^error: A sandbox runs here already, at http/)
    expect(status).toBe(1)
  })

  test('execute and status say that there is no stack yet', async () => {
    expect((await run('greeter', ['execute', '--name', 'Ada'], here)).err).toBe(
      'error: There is no stack greeter. Provision the service first.\n',
    )
    expect((await run('greeter', ['status'], here)).status).toBe(1)
  })

  test('the stack is created once, then unchanged, then updated', async () => {
    expect(await json('--build-id', 'one', '--tag', 'team=a')).toMatchObject({
      status: 'SUCCEEDED',
      buildId: 'one',
      stack: { status: 'created' },
    })
    expect(await json('--build-id', 'two', '--tag', 'team=a')).toMatchObject({ stack: { status: 'unchanged' } })
    expect(await json('--tag', 'team=a', '--param', 'Display=lounge')).toMatchObject({ stack: { status: 'updated' } })
  })

  test('status shows state, parameters, tags and outputs', async () => {
    const result = await json('status')
    expect(result).toMatchObject({
      status: 'SUCCEEDED',
      stack: { status: 'UPDATE_COMPLETE', parameters: { Display: 'lounge' }, tags: { team: 'a', 'stepwright:service': 'greeter' } },
      outputs: { RoomName: expect.any(String) },
    })
    expect(result.err).toContain('Stack greeter UPDATE_COMPLETE')
  })

  test('execute runs the machine with its hooks', async () => {
    expect(await json('execute', '--name', 'Grace')).toMatchObject({
      status: 'SUCCEEDED',
      execution: { input: { name: 'Grace' }, output: { greeted: 'Grace' } },
      report: { greeted: 'Grace' },
      exit: 0,
    })
    expect(await json('execute', '--name', 'Grace', '--noop')).toMatchObject({ status: 'SUCCEEDED', noop: true })
  })

  test('--target aws is the same path: AWS_ENDPOINT_URL puts any stand-in in the place of AWS', async () => {
    const { endpoint } = JSON.parse(readFileSync(join(here, '.stepwright/sandbox.json'), 'utf8')) as { endpoint: string }
    const credentials = { AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'y', AWS_REGION: 'us-east-1' }
    const aws = async (env: Record<string, string>, ...args: string[]) =>
      run('greeter', [...args, '--target', 'aws', '--json'], here, { ...credentials, ...env })
    expect(resultOf(await aws({ AWS_ENDPOINT_URL: endpoint }, 'execute', '--name', 'Joan'))).toMatchObject({
      status: 'SUCCEEDED',
      runner: 'fargate',
    })
    const perService = Object.fromEntries(['CLOUDFORMATION', 'STS'].map((name) => [`AWS_ENDPOINT_URL_${name}`, endpoint]))
    expect(resultOf(await aws(perService, '--tag', 'team=b'))).toMatchObject({
      status: 'SUCCEEDED',
      target: 'aws',
      stack: { status: 'updated' },
    })
    const nobody = await aws({ AWS_ENDPOINT_URL: 'http://127.0.0.1:9' }, 'status')
    expect(nobody.status).toBe(1)
    expect(resultOf(nobody)).toMatchObject({ status: 'FAILED', error: { code: 'AWS_UNREACHABLE' } })
  })

  test('delete asks, honours --noop, and waits until bucket and stack are gone', async () => {
    const asked = await run('greeter', ['delete'], here)
    expect(asked.err).toMatch(
      /^error: 'delete' asks before it deletes stack greeter \(\d+ resources\) and everything in bucket \S+, and nobody can be asked/,
    )
    expect(asked.status).toBe(2)
    expect(await json('delete', '--noop')).toMatchObject({ stack: { status: 'noop' } })
    expect(await json('status')).toMatchObject({ status: 'SUCCEEDED' })
    expect(await json('delete', '--yes')).toMatchObject({ stack: { status: 'deleted' }, exit: 0 })
    expect(await json('delete', '--yes')).toMatchObject({ stack: { status: 'absent' }, exit: 0 })
  })

  test('Ctrl-C ends it within two seconds, and its file goes', async () => {
    const begun = performance.now()
    sandbox.kill('SIGINT')
    expect((await sandbox.ended).status).toBe(130)
    expect(performance.now() - begun).toBeLessThan(2000)
    expect(existsSync(join(here, '.stepwright/sandbox.json'))).toBe(false)
  })
})

const written = async (directory: string): Promise<string[]> => {
  expect((await run('greeter', ['build', '--out', directory], here)).status).toBe(0)
  return ['template.json', 'Greet.asl.json'].map((file) => readFileSync(join(here, directory, file), 'utf8'))
}

describe('build and validate', () => {
  test('build writes the same bytes each time', async () => {
    expect(await written('one')).toEqual(await written('two'))
  })

  test('validate shows every mistake with its place and hint, and nothing is built', async () => {
    const ended = await run('mistaken', ['validate', '--json'], here)
    expect(ended.status).toBe(2)
    const { status, problems } = resultOf(ended) as {
      status: string
      problems: { code: string; path: string; hint: string; severity: string }[]
    }
    expect(status).toBe('INVALID')
    expect(problems.filter(({ severity }) => severity === 'error').length).toBeGreaterThanOrEqual(5)
    expect(problems.every(({ path, hint }) => path !== '' && hint !== '')).toBe(true)
    expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['OPTION_NAME_TAKEN', 'COMMAND_NAME_TAKEN', 'STEP', 'OWN']))
    for (const [code, path] of problems.map((problem) => [problem.code, problem.path] as const)) {
      expect(ended.err).toContain(code)
      expect(ended.err).toContain(path)
    }
    const provisioned = await run('mistaken', ['provision'], here)
    expect(provisioned.status).toBe(2)
    expect(provisioned.out).toBe('▸ Build mistaken\n')
    for (const code of ['OPTION_NAME_TAKEN', 'STEP', 'OWN']) expect(provisioned.err).toContain(`error ${code} `)
    const shown = await run('mistaken', ['status'], here)
    expect(shown).toMatchObject({ status: 2, err: expect.stringContaining('COMMAND_NAME_TAKEN') })
  })
})
