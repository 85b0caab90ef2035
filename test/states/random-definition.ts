import fc from 'fast-check'
import type { Json, JsonObject } from '../../src/core/index.ts'

type Language = 'JSONPath' | 'JSONata'

const name = (index: number): string => `State ${index}`

/** A state of a graph with that many states; where it leads is any of them, or the end. */
function state(language: Language, prefix: string, count: number, depth: number): fc.Arbitrary<JsonObject> {
  const target = fc.nat({ max: count - 1 }).map((index) => `${prefix}${name(index)}`)
  const on = fc.oneof({ weight: 4, arbitrary: target.map((Next): JsonObject => ({ Next })) }, fc.constant<JsonObject>({ End: true }))
  const value: fc.Arbitrary<Json> = fc.constantFrom<Json>(
    1,
    'text',
    null,
    [1, { a: 2 }],
    language === 'JSONata' ? '{% $states.input %}' : '$.x',
  )
  const shaping: fc.Arbitrary<JsonObject> =
    language === 'JSONata'
      ? fc.record(
          { Output: fc.record({ v: value }), Assign: fc.record({ x: value, y: value }, { requiredKeys: [] }) },
          { requiredKeys: [] },
        )
      : fc.record(
          { ResultPath: fc.constantFrom('$.r', null), OutputPath: fc.constant('$.r'), InputPath: fc.constant('$') },
          { requiredKeys: [] },
        )
  const field = language === 'JSONata' ? 'Arguments' : 'Parameters'
  const given = fc.oneof(
    fc.constant<JsonObject>({}),
    value.map((v): JsonObject => ({ [field]: { v } })),
  )
  const errors = fc.constantFrom(['Mine'], ['States.ALL'], ['States.Timeout', 'Busy'])
  const caught: fc.Arbitrary<JsonObject> = fc.record(
    {
      Catch: fc.array(fc.record({ ErrorEquals: errors, Next: target }), { maxLength: 2 }),
      Retry: fc.array(fc.record({ ErrorEquals: errors, MaxAttempts: fc.nat({ max: 3 }) }), { maxLength: 2 }),
    },
    { requiredKeys: [] },
  )
  const rule: fc.Arbitrary<JsonObject> =
    language === 'JSONata'
      ? target.map((Next) => ({ Condition: '{% $states.input.n > 1 %}', Next }))
      : target.map((Next) => ({ Variable: '$.n', NumericGreaterThan: 1, Next }))
  const all = (Type: string, ...parts: readonly fc.Arbitrary<JsonObject>[]): fc.Arbitrary<JsonObject> =>
    fc.tuple(...parts).map((fields): JsonObject => Object.assign({ Type }, ...fields))
  const inner = (suffix: string): fc.Arbitrary<JsonObject> => graph(language, `${prefix}${suffix}`, depth - 1)
  const simple = [
    all('Pass', on, shaping),
    all(
      'Task',
      on,
      shaping,
      given,
      caught,
      fc.constantFrom<JsonObject>(
        { Resource: 'arn:aws:states:::sns:publish' },
        { Resource: 'arn:aws:states:::sqs:sendMessage.waitForTaskToken' },
      ),
    ),
    all('Wait', on, fc.constant<JsonObject>({ Seconds: 90 })),
    all('Choice', fc.record({ Choices: fc.array(rule, { minLength: 1, maxLength: 3 }), Default: target }, { requiredKeys: ['Choices'] })),
    all('Succeed'),
    all('Fail', fc.constant<JsonObject>({ Error: 'Mine' })),
  ]
  if (depth === 0) return fc.oneof(...simple)
  return fc.nat({ max: 1e6 }).chain((id) =>
    fc.oneof(
      { weight: 8, arbitrary: fc.oneof(...simple) },
      all(
        'Parallel',
        on,
        shaping,
        caught,
        fc.tuple(inner(`${id}a `), inner(`${id}b `)).map((Branches): JsonObject => ({ Branches })),
      ),
      all(
        'Map',
        on,
        shaping,
        caught,
        fc.constant<JsonObject>(language === 'JSONata' ? { Items: '{% $states.input.list %}' } : { ItemsPath: '$.list' }),
        inner(`${id}c `).map((processor): JsonObject => ({ ItemProcessor: { ProcessorConfig: { Mode: 'INLINE' }, ...processor } })),
      ),
    ),
  )
}

/** A graph whose states are all reached. */
function graph(language: Language, prefix: string, depth: number): fc.Arbitrary<JsonObject> {
  return fc.integer({ min: 1, max: 7 }).chain((count) =>
    fc.array(state(language, prefix, count, depth), { minLength: count, maxLength: count }).map((states) => {
      const named = new Map(states.map((json, index) => [`${prefix}${name(index)}`, json]))
      const reached = new Set([`${prefix}${name(0)}`])
      for (const at of reached) for (const target of targets(named.get(at) ?? {})) reached.add(target)
      return { StartAt: `${prefix}${name(0)}`, States: Object.fromEntries([...named].filter(([at]) => reached.has(at))) }
    }),
  )
}

function targets({ Next: next, Default: otherwise, Choices: rules = [], Catch: catchers = [] }: JsonObject): readonly string[] {
  const listed = [rules, catchers].flatMap((list) => (Array.isArray(list) ? list.map((item: JsonObject) => item.Next) : []))
  return [next, otherwise, ...listed].filter((target) => typeof target === 'string')
}

/** A definition in one query language, with loops, jumps, catchers and graphs in graphs; all of it is reached. */
export const randomDefinition: fc.Arbitrary<JsonObject> = fc
  .constantFrom<Language>('JSONPath', 'JSONata')
  .chain((language) =>
    graph(language, '', 2).map((machine): JsonObject => (language === 'JSONata' ? { QueryLanguage: language, ...machine } : machine)),
  )
