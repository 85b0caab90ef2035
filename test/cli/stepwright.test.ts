import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { type Ended, resultOf, start, workingDirectory } from './run.ts'

const here = workingDirectory()
const bin = fileURLToPath(new URL('../../src/cli/stepwright.ts', import.meta.url))
const stepwright = (...args: string[]): Promise<Ended> => start(bin, args, here).ended
const write = (file: string, content: unknown): void =>
  writeFileSync(join(here, file), typeof content === 'string' ? content : JSON.stringify(content))

write('right.asl.json', { StartAt: 'A', States: { A: { Type: 'Pass', End: true } } })
write('lost.asl.json', { StartAt: 'A', States: { A: { Type: 'Pass', Next: 'B' } } })
write('cut.asl.json', '{"StartAt":')
write('job.asl.json', {
  StartAt: 'Job',
  States: {
    Job: {
      Type: 'Task',
      Resource: 'arn:aws:states:::batch:submitJob.sync',
      Parameters: { JobDefinition: 'd', JobName: 'n', JobQueue: 'q' },
      End: true,
    },
  },
})
// asl-validator refuses a placeholder in an ARN; the service never sees one.
write('placeholder.asl.json', { StartAt: 'A', States: { A: { Type: 'Task', Resource: '${Function}', End: true } } })

test('a definition that is right is valid', async () => {
  expect(await stepwright('validate', 'right.asl.json')).toMatchObject({ status: 0, out: 'right.asl.json: valid.\n', err: '' })
})

test('every problem of every file is told, with its place and hint', async () => {
  const ended = await stepwright('validate', 'lost.asl.json', 'cut.asl.json', 'right.asl.json', '--json')
  expect(ended.status).toBe(2)
  const { status, problems } = resultOf(ended) as { status: string; problems: Record<string, string>[] }
  expect(status).toBe('INVALID')
  expect(problems).toContainEqual({
    code: 'MISSING_TRANSITION_TARGET',
    severity: 'error',
    owner: 'lost.asl.json',
    path: '/States/A/Next',
    message: expect.stringContaining("'B'"),
    hint: expect.any(String),
    source: { file: 'lost.asl.json', line: 1, column: 45 },
  })
  expect(problems).toContainEqual(expect.objectContaining({ code: 'INVALID_JSON', owner: 'cut.asl.json' }))
  expect(problems.map(({ owner }) => owner)).not.toContain('right.asl.json')
})

test('--type says what the machine is', async () => {
  expect((await stepwright('validate', 'job.asl.json')).status).toBe(0)
  expect((await stepwright('validate', 'job.asl.json', '--type', 'EXPRESS')).status).toBe(2)
})

test('what only asl-validator minds is a warning', async () => {
  const ended = await stepwright('validate', 'placeholder.asl.json', '--json')
  const { problems } = resultOf(ended) as { problems: { severity: string }[] }
  expect(problems.every(({ severity }) => severity === 'warning')).toBe(true)
  expect(ended.status).toBe(0)
})

test('people see the line and column of each problem', async () => {
  const { status, out } = await stepwright('validate', 'lost.asl.json')
  expect(status).toBe(2)
  expect(out).toContain('  at lost.asl.json:1:45 /States/A/Next\n')
})

test('files that cannot be read are told with the problems of the others', async () => {
  mkdirSync(join(here, 'flows'))
  const { status, out } = await stepwright('validate', 'nowhere.json', 'lost.asl.json', 'flows')
  expect(status).toBe(2)
  expect(out).toContain('error FILE_UNREADABLE nowhere.json cannot be read: ENOENT')
  expect(out).toContain('MISSING_TRANSITION_TARGET')
  expect(out).toContain('error FILE_UNREADABLE flows cannot be read: it is a folder\n  at flows\n  → Name its files: flows/*.asl.json\n')
})

test('a mark of an editor before the text is no part of it', async () => {
  write('marked.asl.json', `\uFEFF${JSON.stringify({ StartAt: 'A', States: { A: { Type: 'Succeed' } } })}`)
  expect(await stepwright('validate', 'marked.asl.json')).toMatchObject({ status: 0, out: 'marked.asl.json: valid.\n' })
})

test('- is standard input', () => {
  const validate = (input: string) =>
    spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), bin, 'validate', '-'], { cwd: here, input, encoding: 'utf8' })
  expect(validate('{"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}')).toMatchObject({ status: 0, stdout: '-: valid.\n' })
  const refused = validate('StartAt: A\n')
  expect(refused.status).toBe(2)
  expect(refused.stdout).toContain('  at standard input:1:1 /\n')
})

test('no file, and an unknown command are wrong calls', async () => {
  expect(await stepwright('validate')).toMatchObject({ status: 2, err: "error: 'validate' needs at least one FILE\n" })
  expect(await stepwright('validat', 'x')).toMatchObject({ status: 2, err: "error: unknown command 'validat'. Did you mean 'validate'?\n" })
})

test('sandbox serves on the port that is asked for', async () => {
  const running = start(bin, ['sandbox', '--port', '0', '--runner', 'process'], here)
  onTestFinished(() => running.kill('SIGTERM'))
  const said = await running.said('Ctrl-C ends it')
  const [, endpoint = ''] = /AWS runs at (http:\S+)/.exec(said) ?? []
  const again = await start(bin, ['sandbox', '--port', new URL(endpoint).port], workingDirectory()).ended
  expect(again).toMatchObject({ status: 1, err: expect.stringMatching(/^error: Another program listens on 127\.0\.0\.1:\d+/) })
  running.kill('SIGTERM')
  expect((await running.ended).status).toBe(143)
})
