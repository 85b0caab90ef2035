import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/core/index.ts'
import { toSource } from '../../src/states/source/index.ts'
import { buildSources } from './built-sources.ts'
import { goldens } from './goldens.ts'
import { randomDefinition } from './random-definition.ts'

const root = resolve(import.meta.dirname, '../..')
const pass: JsonObject = { Type: 'Pass', End: true }

test('the source of a definition compiles and builds it: goldens, 100 random ones, and those that no chain of calls can say', async () => {
  const random = fc
    .sample(randomDefinition, { numRuns: 100, seed: 11 })
    .map((definition): JsonObject => JSON.parse(JSON.stringify(definition)))
  const unsaid: readonly JsonObject[] = [
    { StartAt: 'A', States: { A: pass, 'Never reached': pass } },
    { StartAt: 'A', States: { A: { Type: 'Map', ItemProcessor: { StartAt: 'A', States: { A: pass } }, End: true } } },
    { StartAt: 'A', States: { A: { Type: 'Task', Resource: 'r', Parameters: { 'x.$': '$.x', x: 1, 'y.$': 2 }, End: true } } },
  ]
  const definitions = [...goldens.map(([, definition]) => definition), ...random, ...unsaid]
  const built = await buildSources(definitions.map((definition) => toSource(definition, { name: 'Machine' })))
  built.forEach(({ errors, definition }, index) => {
    expect(errors).toEqual([])
    expect(definition).toEqual(definitions[index])
  })
}, 120_000)

test('states are calls of the builder, branches stand where they begin, and loops are jumps', () => {
  const definition: JsonObject = {
    Comment: 'Polls a job',
    StartAt: 'Start',
    States: {
      Start: {
        Type: 'Task',
        Resource: 'arn:aws:states:::lambda:invoke',
        Parameters: { FunctionName: 'start', Payload: { 'id.$': '$.id' } },
        Retry: [{ ErrorEquals: ['Lambda.ServiceException'], IntervalSeconds: 2, MaxAttempts: 6, BackoffRate: 2 }],
        Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.error', Next: 'Failed' }],
        Next: 'Wait',
      },
      Wait: { Type: 'Wait', Seconds: 60, Next: 'Done?' },
      'Done?': {
        Type: 'Choice',
        Choices: [
          { Variable: '$.status', StringEquals: 'FAILED', Next: 'Failed' },
          { Variable: '$.status', StringEquals: 'SUCCEEDED', Next: 'Tell' },
        ],
        Default: 'Wait',
      },
      Failed: { Type: 'Fail', Error: 'Job.Failed' },
      Tell: { Type: 'Pass', ResultPath: null, End: true },
    },
  }
  expect(
    toSource(definition, { name: 'Poll' }),
  ).toBe(`import { action, asl, type Defined, rawPath, stateMachine, verbatim } from 'stepwright'

export const poll = stateMachine<Defined, 'STANDARD', 'JSONPath'>('Poll', { queryLanguage: 'JSONPath', comment: 'Polls a job' })
  .task('Start', () =>
    action({ resource: 'arn:aws:states:::lambda:invoke', arguments: { FunctionName: 'start', Payload: { id: rawPath<Defined>('$.id') } } }),
  )
  .retry({ errors: 'Lambda.ServiceException', interval: '2 seconds', maxAttempts: 6, backoffRate: 2 })
  .catch('States.ALL', { fields: asl({ ResultPath: '$.error' }) }, (flow) => flow.fail('Failed', { error: 'Job.Failed' }))
  .wait('Wait', '1 minute')
  .choice('Done?', (choose) =>
    choose
      .when(
        () => verbatim<boolean>({ Variable: '$.status', StringEquals: 'FAILED' }),
        (flow) => flow.goTo('Failed'),
      )
      .when(
        () => verbatim<boolean>({ Variable: '$.status', StringEquals: 'SUCCEEDED' }),
        (flow) => flow,
      )
      .otherwise((flow) => flow.goTo('Wait')),
  )
  .pass('Tell', { fields: asl({ ResultPath: null }) })
  .end()
`)
})

test('the source is laid out as the formatter of this repository does', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stepwright-format-'))
  try {
    const { formatter, javascript }: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'))
    writeFileSync(join(folder, 'biome.json'), JSON.stringify({ formatter, javascript }))
    for (const [name, definition] of goldens) writeFileSync(join(folder, `${name}.ts`), toSource(definition, { name }))
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
    expect(
      execFileSync(process.execPath, [biome, 'format', ...goldens.map(([name]) => `${name}.ts`)], { cwd: folder, encoding: 'utf8' }),
    ).toContain('No fixes applied')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test.each([
  ['Order Flow', 'orderFlow'],
  ['ETLPipeline', 'etlPipeline'],
  ['class', 'machineClass'],
  ['raw', 'machineRaw'],
  ['2 steps', 'machine2Steps'],
  ['…', 'machine'],
])('a machine named %s is the constant %s', (name, constant) => {
  expect(toSource({ StartAt: 'A', States: { A: pass } }, { name })).toContain(`export const ${constant} = `)
})

test('an EXPRESS machine says so', () => {
  const definition = { StartAt: 'A', States: { A: pass } }
  expect(toSource(definition, { name: 'A', type: 'EXPRESS' })).toContain(
    "stateMachine('A', { type: 'EXPRESS', queryLanguage: 'JSONPath' })",
  )
})

describe('no limit but memory', () => {
  const chain = (length: number): JsonObject => {
    const states = Array.from({ length }, (_, index) => [`S${index}`, index + 1 < length ? { Type: 'Pass', Next: `S${index + 1}` } : pass])
    return { StartAt: 'S0', States: Object.fromEntries(states) }
  }

  test('100,000 states in a chain, in time linear in their number', () => {
    const timed = (length: number): number => {
      const definition = chain(length)
      const begun = performance.now()
      expect(toSource(definition, { name: 'Chain' })).toContain(`S${length - 1}`)
      return performance.now() - begun
    }
    timed(20_000)
    const few = Math.max(timed(20_000), 100)
    expect(timed(100_000)).toBeLessThan(few * 5 * 4)
  })

  test('10,000 branches', () => {
    const Branches = Array.from({ length: 10_000 }, (_, index) => ({ StartAt: `B${index}`, States: { [`B${index}`]: pass } }))
    expect(toSource({ StartAt: 'P', States: { P: { Type: 'Parallel', Branches, End: true } } }, { name: 'Wide' })).toContain('B9999')
  })

  test('500 graphs in one another', () => {
    let definition: JsonObject = { StartAt: 'M', States: { M: pass } }
    for (let level = 1; level < 500; level += 1) {
      definition = { StartAt: `M${level}`, States: { [`M${level}`]: { Type: 'Map', ItemProcessor: definition, End: true } } }
    }
    expect(toSource(definition, { name: 'Deep' })).toContain('M499')
  })
})
