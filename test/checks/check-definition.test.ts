import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDefinition, checkDefinitionText, secondOpinion } from '../../src/checks/index.ts'
import { isError } from '../../src/core/index.ts'

const codes = (definition: unknown) => checkDefinition(definition).map(({ code }) => code)
const errors = (definition: unknown) => checkDefinition(definition).filter(isError)
const taskOf = (resource: string, more: object = {}) => ({
  StartAt: 'A',
  States: { A: { Type: 'Task', Resource: resource, End: true, ...more } },
})
const pass = { Type: 'Pass', End: true }

describe('a definition', () => {
  it('is not changed', () => {
    const definition = { StartAt: 'A', States: { A: { Type: 'Map', Iterator: { StartAt: 'B', States: { B: pass } }, End: true } } }
    const before = structuredClone(definition)
    checkDefinition(definition)
    expect(definition).toEqual(before)
  })

  it('may hold anything: nothing throws', () => {
    const field = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('{% $a %}', '$.a[', 'States.Format(', 'arn:aws:states:::sns:publish', 'Pass', 'Map', 'Choice'),
    )
    const name = fc.constantFrom(
      'Type',
      'StartAt',
      'States',
      'Next',
      'Choices',
      'Catch',
      'Retry',
      'Branches',
      'ItemProcessor',
      'Parameters',
      'Resource',
      'Assign',
      'And',
    )
    const state = fc.dictionary(name, field)
    const definition = fc.record({
      StartAt: field,
      States: fc.oneof(field, fc.dictionary(fc.string(), fc.oneof(field, state))),
      QueryLanguage: field,
    })
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), definition), (value) => Array.isArray(checkDefinition(value))))
  })

  it('tells all problems at once, each with a place and a hint', () => {
    const definition = {
      StartAt: 'Read',
      States: {
        Read: { Type: 'Task', Resource: 'arn:aws:states:::dynamodb:getItm', Next: 'Rest' },
        Wait: { Type: 'Wait', Seconds: -1, Nxt: 'Done' },
        Done: { Type: 'Succeed', Next: 'Read' },
      },
    }
    const problems = checkDefinition(definition)
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'INTEGRATION_UNKNOWN /States/Read/Resource',
      'VALUE_INVALID /States/Wait/Seconds',
      'FIELD_UNSUPPORTED /States/Wait/Nxt',
      'FIELD_UNSUPPORTED /States/Done/Next',
      'MISSING_TRANSITION_TARGET /States/Read/Next',
      'MISSING_FIELD /States/Wait',
      'UNREACHABLE_STATE /States/Wait',
      'UNREACHABLE_STATE /States/Done',
    ])
    for (const { hint, message } of problems) expect([hint, message]).not.toContain('')
  })
})

describe('text', () => {
  it('that is no JSON is one problem', () => {
    expect(checkDefinitionText('not a definition').map(({ code }) => code)).toEqual(['INVALID_JSON'])
    expect(checkDefinitionText(' ').map(({ code }) => code)).toEqual(['INVALID_JSON'])
    expect(checkDefinitionText('{}').map(({ message }) => message)).toEqual([
      "The field 'StartAt' is missing",
      "The field 'States' is missing",
    ])
  })
})

it('knows a function of an expression that calls itself', () => {
  const found = (Output: string) => codes({ QueryLanguage: 'JSONata', StartAt: 'A', States: { A: { ...pass, Output } } })
  expect(found('{% ($f := function($n) { $n > 0 ? $f($n - 1) : $map([0], $f) }; $f(3)) %}')).toEqual([])
  expect(found('{% ($n := $n + 1; $n) %}')).toEqual(['VARIABLE_UNDECLARED'])
})

describe('what the service takes, however it looks', () => {
  it.each([
    [
      'a path of another dialect',
      { StartAt: 'A', States: { A: { ...pass, Parameters: { 'a.$': '$.[0]', 'b.$': "$.items[?(@.n > 1 && @.k == 'x')].n" } } } },
    ],
    [
      'an expression without a space before its end',
      { QueryLanguage: 'JSONata', StartAt: 'A', States: { A: { ...pass, Output: '{% $states.input%}' } } },
    ],
    ['null as output', { QueryLanguage: 'JSONata', StartAt: 'A', States: { A: { ...pass, Output: null } } }],
    ['a partition that a template fills in', taskOf('arn:${Partition}:states:::sns:publish', { Parameters: { Message: 'm' } })],
    ['a resource that a template fills in', taskOf('${ResizeFunction}')],
    ['a legacy function ARN', taskOf('arn:aws:lambda:::function:resize')],
    [
      'a Map of the first years',
      {
        StartAt: 'A',
        States: {
          A: { Type: 'Map', Iterator: { StartAt: 'B', States: { B: pass } }, Parameters: { 'a.$': '$$.Map.Item.Value' }, End: true },
        },
      },
    ],
    [
      'a distributed Map of the first years',
      {
        StartAt: 'A',
        States: {
          A: {
            Type: 'Map',
            Iterator: { ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' }, StartAt: 'B', States: { B: pass } },
            ItemReader: { Resource: 'arn:aws:states:::s3:listObjectsV2', Parameters: { Bucket: 'b' }, ReaderConfig: {} },
            End: true,
          },
        },
      },
    ],
    [
      'a variable of the same name in the executions of a distributed Map',
      {
        StartAt: 'A',
        States: {
          A: {
            Type: 'Map',
            Assign: { v: 1 },
            ItemProcessor: {
              ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: '${Type}' },
              StartAt: 'B',
              States: { B: { ...pass, Assign: { v: 2 } } },
            },
            End: true,
          },
        },
      },
    ],
    ['states that a template leads to', { StartAt: '${First}', States: { A: { Type: 'Pass', Next: '${Second}' }, B: pass } }],
    [
      'states named Iterator, End and Is it (really) "$5"?',
      {
        StartAt: 'Iterator',
        States: {
          Iterator: { Type: 'Pass', Next: 'End' },
          End: { Type: 'Pass', Next: 'Is it (really) "$5"?' },
          'Is it (really) "$5"?': pass,
        },
      },
    ],
  ])('%s', (_, definition) => {
    expect(errors(definition)).toEqual([])
  })
})

describe('the second opinion', () => {
  it('warns, and never changes or refuses anything', async () => {
    const definition = { StartAt: 'A', States: { A: { Type: 'Pass', Colour: 'red', End: true } } }
    const before = structuredClone(definition)
    const problems = await secondOpinion(definition)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.every(({ severity }) => severity === 'warning')).toBe(true)
    expect(definition).toEqual(before)
  })

  it('has none where asl-validator throws', async () => {
    expect(await secondOpinion({ StartAt: 'Iterator', States: { Iterator: { Type: 'Pass', End: true } } })).toEqual([])
  })
})

describe('size', () => {
  it('is no matter for nesting', () => {
    let inner: object = { StartAt: 'S', States: { S: pass } }
    for (let depth = 0; depth < 500; depth += 1) {
      inner = { StartAt: `P${depth}`, States: { [`P${depth}`]: { Type: 'Parallel', Branches: [inner], End: true } } }
    }
    expect(codes(inner).filter((code) => code !== 'DUPLICATE_STATE_NAME')).toEqual([])
  })

  it('is no matter for a chain of 100,000 states, but for the size of its text', () => {
    const names = Array.from({ length: 100_000 }, (_, index) => `S${index}`)
    const States = Object.fromEntries(
      names.map((name, index) => [name, index === names.length - 1 ? pass : { Type: 'Pass', Next: `S${index + 1}` }]),
    )
    expect(codes({ StartAt: 'S0', States })).toEqual(['HISTORY_TOO_LONG', 'DEFINITION_TOO_LARGE'])
  })

  it('is no matter for mistakes, however many there are', () => {
    const States = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`State ${index}`, { Type: 'Pass', Next: `Stat ${index}` }]),
    )
    const missing = codes({ StartAt: 'State 0', States }).filter((code) => code === 'MISSING_TRANSITION_TARGET')
    expect(missing).toHaveLength(20_000)
  })

  it('of a constant is watched', () => {
    expect(codes({ StartAt: 'A', States: { A: { ...pass, Result: 'x'.repeat(300_000) } } })).toEqual(['PAYLOAD_TOO_LARGE'])
  })
})
