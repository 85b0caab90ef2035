import fc from 'fast-check'
import type { Json } from '../../src/core/index.ts'
import { itemReader, resultWriter } from './random-objects.ts'

const names = ['S0', 'S1', 'S2', 'S3']
const name = fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: fc.constant('Gone') })
const errorName = fc.constantFrom(
  'Mine',
  'Busy',
  'States.ALL',
  'States.TaskFailed',
  'States.Timeout',
  'States.HeartbeatTimeout',
  'States.Runtime',
)
const json: fc.Arbitrary<Json> = fc.jsonValue({ maxDepth: 2 }).map((value): Json => JSON.parse(JSON.stringify(value)))

/** Mostly what works with the usual input, now and then what does not. */
const often = (good: readonly string[], bad: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: fc.constantFrom(...bad) })

const path = often(
  [
    '$',
    '$',
    '$.a',
    '$.list',
    '$.list[0]',
    '$.list[*].n',
    '$..n',
    '$.list[?(@.n > 1)]',
    '$.list[-1:]',
    '$$.Execution.Input',
    '$.n',
    '$.s',
    '$.list.length()',
  ],
  ['$.a.b', '$$.Map.Item.Value', '$$.Task.Token', '$x', '$x.y', '$.gone.deeper', 'broken', '$[', ''],
)
const place = often(['$', '$.r', '$.r.deep', '$.list[0].n'], ['$.n.deep', '$x', '$.list[*]', 'broken'])
const call = often(
  [
    'States.UUID()',
    "States.Format('{}-{}', $.s, $.n)",
    'States.ArrayLength($.list)',
    'States.MathAdd($.n, 1)',
    'States.ArrayRange(0, $.n, 1)',
    "States.StringSplit($.s, ',')",
    'States.MathRandom(0, 10)',
    "States.Hash($.s, 'MD5')",
    'States.ArrayPartition($.list, 2)',
  ],
  ['States.StringToJson($.s)', 'States.ArrayGetItem($.list, $.n)', 'States.MathRandom(0, $.n)', 'States.Broken('],
)
const query = often(
  [
    '{% $states.input %}',
    '{% $exists($states.input.n) ? $states.input.n + 1 : 0 %}',
    '{% $states.context.Execution.Name %}',
    '{% [1..3] %}',
    '{% $uuid() %}',
    '{% $random() %}',
    '{% $map([1,2], function($v) { $v * 2 }) %}',
    '{% $merge([{"n": 1, "s": "a,b", "list": [{"n": 2}]}, {"t": $millis()}]) %}',
    'plain',
  ],
  [
    '{% $x %}',
    '{% $states.result %}',
    '{% $states.errorOutput.Error %}',
    '{% function($v) { $v } %}',
    '{% ( %}',
    '{% 1/0 %}',
    '{% true %}',
  ],
)
const pathTemplate = fc.record(
  { n: fc.constant(1), s: fc.constant('a,b'), 'list.$': fc.constant('$$.Execution.Input.list'), 'p.$': fc.oneof(path, call), fixed: json },
  { requiredKeys: ['n', 's'] },
)
const queryTemplate = fc.oneof(
  query,
  fc.record({ n: fc.constant(2), o: query, nested: fc.array(query, { maxLength: 2 }) }, { requiredKeys: ['n'] }),
)

type Fields = Record<string, fc.Arbitrary<unknown>>

/** The given fields, and a few of the optional ones. */
const some = (fixed: Fields, optional: Fields): fc.Arbitrary<object> =>
  fc
    .tuple(
      fc.record(fixed),
      fc
        .subarray(Object.keys(optional), { maxLength: Math.min(3, Object.keys(optional).length) })
        .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, optional[key] ?? fc.constant(null)])))),
    )
    .map(([one, other]) => ({ ...one, ...other }))

const small = fc.integer({ min: 0, max: 4 })
const errorNames = fc.array(errorName, { minLength: 1, maxLength: 2 })
const retry = fc.array(
  some(
    { ErrorEquals: errorNames },
    {
      IntervalSeconds: small,
      MaxAttempts: small,
      BackoffRate: fc.constantFrom(0, 1, 2),
      MaxDelaySeconds: small,
      JitterStrategy: fc.constantFrom('FULL', 'NONE'),
    },
  ),
  { maxLength: 2 },
)
const pathCatch = fc.array(some({ ErrorEquals: errorNames, Next: name }, { ResultPath: fc.option(place), Assign: pathTemplate }), {
  maxLength: 2,
})
const queryCatch = fc.array(
  some({ ErrorEquals: errorNames, Next: name }, { Output: queryTemplate, Assign: fc.record({ x: queryTemplate }) }),
  { maxLength: 2 },
)

const rule = fc.letrec<{ rule: object }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 2 },
    fc.record({ Variable: path, NumericGreaterThan: small }),
    fc.record({ Variable: path, StringEqualsPath: path }),
    fc.record({ Variable: path, IsPresent: fc.boolean() }),
    fc.record({ Variable: path, StringMatches: fc.string() }),
    fc.record({ And: fc.array(tie('rule'), { maxLength: 2 }) }),
    fc.record({ Or: fc.array(tie('rule'), { maxLength: 2 }) }),
    fc.record({ Not: tie('rule') }),
  ),
})).rule
const pathRule = fc.tuple(rule, name).map(([condition, Next]) => ({ ...condition, Next }))
const condition = often(['{% $random() > 0.5 %}', '{% $states.input.n = 1 %}', '{% $exists($x) %}'], ['{% 1 %}', '{% $x %}'])
const queryRule = some(
  { Condition: fc.oneof(condition, fc.boolean()), Next: name },
  { Output: queryTemplate, Assign: fc.record({ x: queryTemplate }) },
)

const resource = fc.constantFrom(
  'arn:aws:states:::lambda:invoke',
  'arn:aws:states:::sqs:sendMessage.waitForTaskToken',
  'arn:aws:states:::ecs:runTask.sync',
  'arn:aws:lambda:r:1:function:f',
  'arn:aws:states:r:1:activity:a',
  'nonsense',
)

/** Arbitraries that refer to one another lose their type on the way. */
const asGraph = (graph: unknown): object => (typeof graph === 'object' && graph !== null ? graph : {})

/** The states of one language, over the graphs inside them. */
function states(language: 'JSONPath' | 'JSONata', machine: fc.Arbitrary<object>): fc.Arbitrary<object> {
  const paths = language === 'JSONPath'
  const [template, caught] = paths ? [pathTemplate, pathCatch] : [queryTemplate, queryCatch]
  const flow: Fields = paths
    ? { InputPath: fc.option(path), OutputPath: fc.option(path), Assign: pathTemplate }
    : { Output: queryTemplate, Assign: fc.record({ x: queryTemplate }) }
  const working: Fields = paths
    ? { ...flow, Parameters: template, ResultSelector: template, ResultPath: fc.option(place), Retry: retry, Catch: caught }
    : { ...flow, Arguments: template, Retry: retry, Catch: caught }
  const of = (Type: string, fixed: Fields, optional: Fields): fc.Arbitrary<object> =>
    some({ Type: fc.constant(Type), QueryLanguage: fc.constant(language), ...fixed }, optional)
  const seconds = paths ? small : fc.oneof(small, query)
  const modes = fc.constantFrom(
    { Mode: 'INLINE' },
    { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
    { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' },
  )
  const processor = fc.tuple(machine, modes).map(([graph, ProcessorConfig]) => ({ ProcessorConfig, ...graph }))
  const given = paths ? 'Parameters' : 'Arguments'
  const mapped: Fields = paths ? { ItemsPath: fc.constant('$.list') } : { Items: fc.constant('{% [1..3] %}') }
  return fc.oneof<fc.Arbitrary<object>[]>(
    of('Pass', { Next: name }, paths ? { ...flow, Result: json, ResultPath: fc.option(place), Parameters: template } : flow),
    of('Pass', { End: fc.constant(true) }, flow),
    of(
      'Task',
      { Resource: resource, Next: name },
      {
        ...working,
        TimeoutSeconds: seconds,
        HeartbeatSeconds: seconds,
        Credentials: template,
        ...(paths ? { TimeoutSecondsPath: path } : {}),
      },
    ),
    of('Choice', { Choices: fc.array(paths ? pathRule : queryRule, { maxLength: 3 }), Default: name }, flow),
    of(
      'Wait',
      { Seconds: seconds, Next: name },
      { ...flow, ...(paths ? { SecondsPath: path } : {}), Timestamp: fc.constantFrom('2030-01-01T00:00:09Z', 'soon', '{% $now() %}') },
    ),
    of('Succeed', {}, flow),
    of(
      'Fail',
      {},
      paths ? { Error: errorName, ErrorPath: path, CausePath: fc.oneof(path, call) } : { Error: fc.oneof(errorName, query), Cause: query },
    ),
    of('Parallel', { Branches: fc.array(machine, { minLength: 1, maxLength: 3 }), Next: name }, working),
    of(
      'Map',
      { ItemProcessor: processor, Next: name, ...mapped },
      {
        ...working,
        ItemSelector: template,
        MaxConcurrency: seconds,
        ToleratedFailureCount: seconds,
        ToleratedFailurePercentage: seconds,
        ItemBatcher: some({ MaxItemsPerBatch: small }, { BatchInput: template }),
        ItemReader: itemReader(given),
        ResultWriter: resultWriter(given),
      },
    ),
  )
}

const { machine }: { readonly machine: fc.Arbitrary<object> } = fc.letrec((tie) => ({
  machine: some(
    { StartAt: fc.constant('S0'), States: fc.record({ S0: tie('state'), S1: tie('state'), S2: tie('state'), S3: tie('state') }) },
    { TimeoutSeconds: fc.integer({ min: 1, max: 10 }) },
  ),
  state: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    some({ Type: fc.constant('Pass'), Next: name }, { InputPath: path }),
    states('JSONPath', tie('machine').map(asGraph)),
    states('JSONata', tie('machine').map(asGraph)),
  ),
}))

/** Puts something else in a random place: what a slip of the pen does to a definition. */
const broken = fc.tuple(machine, fc.nat({ max: 80 }), json).map(([definition, at, junk]): object => {
  let left = at
  const slipped: unknown = JSON.parse(JSON.stringify(definition), (_, value: unknown) => (left-- === 0 ? junk : value))
  return typeof slipped === 'object' && slipped !== null ? slipped : {}
})

export interface RandomRun {
  readonly definition: object
  readonly input: Json
  readonly type: 'STANDARD' | 'EXPRESS'
  readonly seed: number
  /** When it is stopped from outside, in milliseconds; undefined where it is not. */
  readonly stopAfter: number | undefined
  /** Whether it goes on where it had not succeeded. */
  readonly redriven: boolean
}

const usual = fc.record({ a: json, n: small, s: fc.string(), list: fc.array(fc.record({ n: small }), { minLength: 1, maxLength: 4 }) })

/** A machine, right or broken, with an input and a seed for all that happens by chance. */
export const randomRun: fc.Arbitrary<RandomRun> = fc.record({
  definition: fc.oneof({ weight: 3, arbitrary: machine }, { weight: 1, arbitrary: broken }),
  input: fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: json }),
  type: fc.constantFrom('STANDARD' as const, 'EXPRESS' as const),
  seed: fc.nat(),
  stopAfter: fc.option(fc.integer({ min: 0, max: 4000 }), { freq: 8, nil: undefined }),
  redriven: fc.boolean(),
})
