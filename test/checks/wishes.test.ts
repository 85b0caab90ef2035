import { describe, expect, it } from 'vitest'
import { checkDefinition } from '../../src/checks/index.ts'

const task = (resource: string, more: object = {}) => ({
  StartAt: 'Work',
  States: { Work: { Type: 'Task', Resource: `arn:aws:states:::${resource}`, End: true, ...more } },
})
const codes = (definition: unknown) => checkDefinition(definition).map(({ code }) => code)
const run = {
  TaskDefinition: 't',
  Overrides: { ContainerOverrides: [{ Name: 'main', Environment: [{ Name: 'TOKEN', 'Value.$': '$$.Task.Token' }] }] },
}

describe('what users of the peers ask for', () => {
  it('wish 3: loops and long chains overflow nothing', () => {
    const states = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`S${index}`, { Type: 'Pass', Next: `S${(index + 1) % 20_000}` }]),
    )
    expect(
      codes({
        StartAt: 'S0',
        States: {
          ...states,
          End: { Type: 'Succeed' },
          S0: { Type: 'Choice', Choices: [{ Variable: '$.done', BooleanEquals: true, Next: 'End' }], Default: 'S1' },
        },
      }),
    ).not.toContain('ENDLESS_STATES')
  })

  it('wish 13: fields of one query language in a state of the other are told', () => {
    expect(codes({ StartAt: 'A', States: { A: { Type: 'Pass', Output: 1, End: true } } })).toEqual(['FIELD_FOR_OTHER_QUERY_LANGUAGE'])
    expect(codes({ QueryLanguage: 'JSONata', StartAt: 'A', States: { A: { Type: 'Pass', ResultPath: '$.a', End: true } } })).toEqual([
      'FIELD_FOR_OTHER_QUERY_LANGUAGE',
    ])
  })

  it('wish 14: structural errors are told before anything is deployed', () => {
    expect(codes({ StartAt: 'A', States: { A: { Type: 'Pass' }, B: { Type: 'Pass', Next: 'C' } } })).toEqual([
      'MISSING_FIELD',
      'MISSING_TRANSITION_TARGET',
      'MISSING_END_STATE',
    ])
  })

  it('wish 15: States.ALL stands alone and last', () => {
    const retry = (...handlers: readonly string[][]) =>
      codes(task('sns:publish', { Parameters: { Message: 'm' }, Retry: handlers.map((ErrorEquals) => ({ ErrorEquals })) }))
    expect(retry(['States.ALL'], ['States.Timeout'])).toEqual(['STATES_ALL_MISPLACED'])
    expect(retry(['States.ALL', 'States.Timeout'])).toEqual(['STATES_ALL_MISPLACED'])
    expect(retry(['States.Timeout'], ['States.ALL'])).toEqual([])
  })

  it('wish 16: an error name that nothing raises is told, with the one that is meant', () => {
    const retry = (name: string) =>
      checkDefinition(task('ecs:runTask.sync', { Parameters: { TaskDefinition: 't' }, Retry: [{ ErrorEquals: [name] }] }))
    expect(retry('Ecs.ServerException')).toMatchObject([
      { code: 'UNKNOWN_ERROR_NAME', severity: 'warning', hint: "Write 'ECS.ServerException'" },
    ])
    expect(retry('ECS.ServerException')).toEqual([])
  })

  it('wish 17: a wait for a task token has an end', () => {
    expect(codes(task('sns:publish.waitForTaskToken', { Parameters: { 'Message.$': '$$.Task.Token' } }))).toEqual(['TIMEOUT_MISSING'])
  })

  it('wish 18: an ECS task that outlives its state is told', () => {
    expect(codes(task('ecs:runTask.waitForTaskToken', { Parameters: run, TimeoutSeconds: 60 }))).toEqual(['TASK_OUTLIVES_STATE'])
  })

  it('wish 19: there is no aws-sdk:….sync', () => {
    expect(codes(task('aws-sdk:glue:startCrawler.sync', { Parameters: { Name: 'c' } }))).toEqual(['INTEGRATION_PATTERN_UNSUPPORTED'])
  })

  it('wish 26: large payloads and long histories are told before they fail', () => {
    expect(codes({ StartAt: 'A', States: { A: { Type: 'Pass', Result: 'x'.repeat(262_145), End: true } } })).toEqual(['PAYLOAD_TOO_LARGE'])
    const chain = Object.fromEntries(
      Array.from({ length: 13_000 }, (_, index) => [
        `S${index}`,
        { Type: 'Pass', ...(index === 12_999 ? { End: true } : { Next: `S${index + 1}` }) },
      ]),
    )
    expect(codes({ StartAt: 'S0', States: chain })).toEqual(['HISTORY_TOO_LONG'])
  })

  it('wish 27: a thousand states are checked in milliseconds', () => {
    const states = Object.fromEntries(
      Array.from({ length: 1_000 }, (_, index) => [
        `S${index}`,
        { Type: 'Pass', Parameters: { 'a.$': '$.a' }, ...(index === 999 ? { End: true } : { Next: `S${index + 1}` }) },
      ]),
    )
    const definition = { StartAt: 'S0', States: states }
    checkDefinition(definition)
    const started = performance.now()
    expect(codes(definition)).toEqual([])
    expect(performance.now() - started).toBeLessThan(500)
  })
})
