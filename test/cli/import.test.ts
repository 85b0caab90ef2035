import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type Ended, resultOf, start, workingDirectory } from './run.ts'

const here = workingDirectory()
const bin = fileURLToPath(new URL('../../src/cli/stepwright.ts', import.meta.url))
const stepwright = (...args: string[]): Promise<Ended> => start(bin, args, here).ended

writeFileSync(
  join(here, 'Order Flow.asl.json'),
  JSON.stringify({ StartAt: 'A', States: { A: { Type: 'Wait', Seconds: 5, Next: 'B' }, B: { Type: 'Succeed' } } }),
)
writeFileSync(join(here, 'lost.asl.json'), JSON.stringify({ StartAt: 'A', States: { A: { Type: 'Pass', Next: 'B' } } }))
writeFileSync(join(here, 'cut.asl.json'), '{"StartAt":')

const source = `import { stateMachine } from 'stepwright'

export const orderFlow = stateMachine('Order Flow', { queryLanguage: 'JSONPath' })
  .wait('A', '5 seconds')
  .succeed('B')
  .end()
`

test('the source goes to standard output, and nothing else does', async () => {
  expect(await stepwright('import', 'Order Flow.asl.json')).toMatchObject({ status: 0, out: source, err: '' })
})

test('--out names a file, which is not written over unless --yes says so', async () => {
  expect(await stepwright('import', 'Order Flow.asl.json', '--out', 'flow.ts')).toMatchObject({ status: 0, err: '' })
  expect(readFileSync(join(here, 'flow.ts'), 'utf8')).toBe(source)
  writeFileSync(join(here, 'flow.ts'), 'mine')
  const refused = await stepwright('import', 'Order Flow.asl.json', '--out', 'flow.ts')
  expect(refused.status).toBe(2)
  expect(refused.err).toContain('flow.ts exists already')
  expect(readFileSync(join(here, 'flow.ts'), 'utf8')).toBe('mine')
  expect((await stepwright('import', 'Order Flow.asl.json', '--out', 'flow.ts', '--yes')).status).toBe(0)
  expect(readFileSync(join(here, 'flow.ts'), 'utf8')).toBe(source)
})

test('--json gives the source as a field', async () => {
  const ended = await stepwright('import', 'Order Flow.asl.json', '--json')
  expect(resultOf(ended)).toMatchObject({ status: 'SUCCEEDED', command: 'import', source })
})

test('a broken definition is told with its problems', async () => {
  const lost = await stepwright('import', 'lost.asl.json')
  expect(lost).toMatchObject({ status: 2, out: '' })
  expect(lost.err).toContain('MISSING_TRANSITION_TARGET')
  expect((await stepwright('import', 'cut.asl.json')).err).toContain('INVALID_JSON')
  expect((await stepwright('import', 'gone.asl.json')).err).toContain('gone.asl.json cannot be read')
  expect((await stepwright('import', 'lost.asl.json', 'cut.asl.json')).err).toContain('takes one FILE')
})

test('a name that stands twice is not dropped without a word: validate warns, import writes nothing', async () => {
  writeFileSync(
    join(here, 'twice.asl.json'),
    '{ "StartAt": "A", "States": {\n  "A": { "Type": "Wait", "Seconds": 5, "End": true },\n  "A": { "Type": "Succeed" }\n} }',
  )
  const validated = await stepwright('validate', 'twice.asl.json')
  expect(validated.status).toBe(0)
  expect(validated.out + validated.err).toContain('at twice.asl.json:3:3 /States/A')
  const imported = await stepwright('import', 'twice.asl.json')
  expect(imported).toMatchObject({ status: 2, out: '' })
  expect(imported.err).toContain('the one at line 2, column 3 is lost')
})

test('1,500 Parallels inside one another are validated and imported', async () => {
  let text = '{"StartAt":"S","States":{"S":{"Type":"Succeed"}}}'
  for (let level = 1_500; level > 0; level -= 1) {
    text = `{"StartAt":"P${level}","States":{"P${level}":{"Type":"Parallel","End":true,"Branches":[${text}]}}}`
  }
  writeFileSync(join(here, 'deep.asl.json'), text)
  expect(await stepwright('validate', 'deep.asl.json')).toMatchObject({ status: 0, out: 'deep.asl.json: valid.\n' })
  const imported = await stepwright('import', 'deep.asl.json')
  expect(imported).toMatchObject({ status: 0, err: '' })
  expect(imported.out).toContain('P1500')
})
