import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { resultOf, run, start, workingDirectory } from './run.ts'

const here = workingDirectory()

describe('a wrong call is refused with status 2 and one message, and nothing is built', () => {
  test.each([
    [['statsu'], "error: unknown command 'statsu'. Did you mean 'status'?"],
    [['greeet', '--name', 'x'], "error: unknown command 'greeet'. Did you mean 'greet'?"],
    [['--exceute'], "error: unknown option '--exceute'. Did you mean '--execute'?"],
    [['build', '--execute'], "error: unknown option '--execute'"],
    [['--name'], "error: option '-n, --name <NAME>' needs a value"],
    [['--name', '--execute'], "error: option '-n, --name <NAME>' needs a value, and '--execute' is an option"],
    [['--target', 'moon'], "error: option '--target <local|aws>' does not take 'moon'. Write local or aws."],
    [['build', 'it'], "error: 'build' takes no words, and 'it' was given"],
    [['--json', 'build'], 'error: the command comes first: greeter.ts build …'],
    [['--tag', 'x'], 'error: --tag x has no key and value. Write --tag KEY=VALUE.'],
    [['--tag', 'stepwright:service=x'], "error: --tag stepwright:service: tags that begin with 'stepwright:' are Stepwright's own"],
    [['--input', '{}'], 'error: --input says what to run, and nothing is run. Add --execute.'],
    [['--machine', 'Greet'], 'error: --machine says what to run, and nothing is run. Add --execute.'],
    [['frobnicate'], "error: unknown command 'frobnicate'. See greeter.ts --help."],
    [['--input', '{'], 'error: --input is no JSON'],
    [['--input', '@nowhere.json'], 'error: --input @nowhere.json cannot be read'],
    [['sandbox', '--port', '70000'], 'error: --port 70000 is no port.'],
    [['--machine', 'Gret', '--execute', '--name', 'Ada'], "error: the service has no state machine 'Gret'. Did you mean 'Greet'?"],
    [['greet', 'Ada'], "error: 'greet' needs 2 words (NAME PLACE), not 1"],
    [['--name', 'A', '--times', 'x'], 'error: The call is wrong. (2 errors)'],
    [['--execute'], 'error NO_NAME There is nobody to greet.'],
    [['--param', 'Displya=x'], "UNKNOWN_PARAMETER The template has no parameter 'Displya'."],
  ])('%j', async (args, message) => {
    const ended = await run('greeter', args, here)
    expect(ended.err).toContain(message)
    expect(ended.status).toBe(2)
    expect(readdirSync(here)).toEqual([])
  })

  test('with --json, the answer is a result too', async () => {
    const ended = await run('greeter', ['--exceute', '--json'], here)
    expect(ended.status).toBe(2)
    expect(resultOf(ended)).toEqual({
      type: 'result',
      status: 'INVALID',
      error: { code: 'USAGE', message: "unknown option '--exceute'", hint: "Did you mean '--execute'?" },
    })
  })
})

describe("an input that the machine's schema does not take is a wrong call", () => {
  test('known before anything is built', async () => {
    const ended = await run('typed', ['--execute', '--input', '{"order":{}}', '--json'], here)
    expect(ended.status).toBe(2)
    expect(resultOf(ended)).toMatchObject({ status: 'INVALID', problems: [{ code: 'INPUT_INVALID', path: 'input/order/id' }] })
    expect(ended.err).not.toContain('Build')
    expect(readdirSync(here)).toEqual([])
  })

  test('known once a hook has made it', async () => {
    const directory = workingDirectory()
    const ended = await run('typed', ['--execute', '--input', '{"order":{}}'], directory, { HOOKED: 'yes' })
    expect(ended.status).toBe(2)
    expect(ended.out).toContain('Stack typed created')
    expect(ended.err).toContain('error INPUT_INVALID The input of Charge is wrong at /order/id')
  })
})

test('a hook that fails is named, with its place', async () => {
  const ended = await run('typed', ['validate', '--broken'], here)
  expect(ended.status).toBe(1)
  expect(ended.err).toMatch(/^error: Hook beforeBuild failed: nothing to build with\n {2}│ at .*typed\.ts:\d+/)
  expect(ended.err).not.toContain('node_modules')
})

test('help lists the commands, the service’s own and its options, and nothing that is not there yet', async () => {
  const { out, status } = await run('greeter', ['--help'], here)
  expect(status).toBe(0)
  for (const command of ['provision', 'build', 'validate', 'execute', 'status', 'delete', 'sandbox', 'greet'])
    expect(out).toContain(`\n  ${command} `)
  for (const command of ['dev', 'watch', 'diff', 'describe']) expect(out).not.toContain(`\n  ${command} `)
  for (const option of ['-n, --name <NAME>', '--target <local|aws>', '--execute', '--noop']) expect(out).toContain(`\n  ${option} `)
  const provision = await run('greeter', ['provision', '--help'], here)
  expect(provision.out).toContain('-n, --name <NAME>')
  expect(provision.out).toContain('--target <local|aws>')
})

test('--version tells the version of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
  expect(await run('greeter', ['--version'], here)).toMatchObject({ status: 0, out: `stepwright ${version}\n`, err: '' })
})

const lines = (out: string): { level: string; message: string; [field: string]: unknown }[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe("a command of the service's own", () => {
  test('gets its words and options, and logs one JSON object a line', async () => {
    const { out, err, status } = await run('greeter', ['greet', '--times', '2', 'Ada', '--help'], here)
    expect(status).toBe(0)
    expect(err).toBe('')
    expect(lines(out)).toEqual([{ time: expect.any(String), level: 'info', message: 'hello', name: 'Ada', place: '--help', times: 2 }])
  })

  test('gives its exit status', async () => {
    expect((await run('greeter', ['greet', 'nobody', 'here'], here)).status).toBe(3)
  })

  test('that throws ends with status 1 and one line that says why', async () => {
    const { out, status } = await run('greeter', ['greet', 'trouble', 'here'], here)
    expect(status).toBe(1)
    expect(lines(out).at(-1)).toMatchObject({ level: 'error', message: 'there is nobody' })
  })

  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('is told to stop by %s', async (signal, status) => {
    const running = start(new URL('services/greeter.ts', import.meta.url).pathname, ['greet', 'forever', 'here'], here)
    await running.said('hello')
    running.kill(signal)
    const ended = await running.ended
    expect(ended.status).toBe(status)
  })
})

test('a file that is imported, not run, does nothing', async () => {
  const ended = await start(new URL('services/importer.ts', import.meta.url).pathname, ['--exceute'], here).ended
  expect(ended).toMatchObject({ status: 0, out: 'imported greeter\n', err: '' })
})

test('--target aws without credentials says so in one line', async () => {
  const { AWS_PROFILE: _, ...environment } = process.env
  const none = {
    ...environment,
    AWS_ACCESS_KEY_ID: '',
    AWS_SECRET_ACCESS_KEY: '',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  }
  const ended = await run('greeter', ['status', '--target', 'aws', '--region', 'eu-central-1'], here, none)
  expect(ended.err.trim().split('\n')).toEqual([expect.stringMatching(/^error: There are no AWS credentials\. /)])
  expect(ended.status).toBe(1)
})

test('--target aws without credentials is told before anything is built', async () => {
  const none = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_CONFIG_FILE: '/dev/null', AWS_SHARED_CREDENTIALS_FILE: '/dev/null' }
  const ended = await run('greeter', ['--target', 'aws', '--region', 'eu-central-1'], here, none)
  expect(ended).toMatchObject({ status: 1, out: '', err: expect.stringMatching(/^error: There are no AWS credentials\. /) })
})

test('an AWS_ENDPOINT_URL that is no address is named', async () => {
  const env = { AWS_ENDPOINT_URL: 'nowhere', AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'y', AWS_REGION: 'us-east-1' }
  const ended = await run('greeter', ['status', '--target', 'aws'], here, env)
  expect(ended.err).toMatch(/^error: AWS cannot be called at 'nowhere': that is no address\. Correct AWS_ENDPOINT_URL .*\n$/)
  expect(ended.status).toBe(1)
})

test('--target aws without a region says so in one line', async () => {
  const none = { AWS_REGION: '', AWS_DEFAULT_REGION: '', AWS_CONFIG_FILE: '/dev/null', AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'y' }
  const ended = await run('greeter', ['status', '--target', 'aws'], here, none)
  expect(ended.err).toBe('error: No AWS region is set. Give --region, or set AWS_REGION.\n')
  expect(ended.status).toBe(1)
})
