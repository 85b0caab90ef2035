import type * as S3 from '@aws-sdk/client-s3'
import {
  add,
  dynamodb,
  dynamodbTable,
  eq,
  errors,
  fargateCluster,
  fragment,
  goTo,
  gt,
  lambda,
  lookup,
  lt,
  map,
  merge,
  orElse,
  parseJson,
  readItems,
  resource,
  sns,
  stateMachine,
  type TypesOf,
  text,
  writeResults,
} from 'stepwright'
import { awsSdk, clientTypes } from 'stepwright/integrations'
import { z } from 'zod'

const Order = z.object({
  id: z.string(),
  pieces: z.number(),
  note: z.string().optional(),
  rows: z.array(z.object({ sku: z.string() })),
  stock: z.record(z.string(), z.number()),
})

export const begun = stateMachine('Begun', { input: Order })

export const computed = begun.pass('Compute', {
  output: ({ input }) => ({
    next: add(input.pieces, 1),
    note: orElse(input.note, ''),
    row: merge({ row: input.rows }, { z: 1 }),
    skus: map(input.rows, (row) => row.sku),
    stock: orElse(lookup(input.stock, 'bolt'), 0),
    parsed: parseJson<{ a: 1 }>(input.id),
    told: text`Order ${input.id}`,
  }),
  assign: ({ input }) => ({ id: input.id, rows: input.rows }),
})
export const ended = computed.end()
export const called = computed.task('Call', ({ variables }) => lambda.invoke({ function: 'f', payload: { id: variables.id } }))
export const retried = called.retry({ errors: [errors.lambda.tooManyRequestsException] })
export const handled = retried.catch(errors.all, (flow) => flow.pass('Handle').fail('Bad', { error: 'Order.Bad' }))
export const diverted = retried.catch(errors.timeout, goTo('Late'))
export const arrived = diverted.pass('Late').end()
export const ahead = begun.goTo('Ahead')

export const chosen = begun.choice('Choose', (choose) =>
  choose
    .when(
      ({ input }) => gt(input.pieces, 1),
      (flow) => flow.pass('Many', { output: () => ({ many: 1 }) }),
    )
    .whenPresent(
      ({ input }) => ({ note: input.note }),
      (flow) => flow.pass('Noted', { output: ({ input }) => input }),
    )
    .otherwise((flow) => flow),
)
export const matched = stateMachine<{ kind: string; size: 1 }>('Matched')
  .choice('Match', (choose) => choose.whenMatches({ kind: 'a' }, (flow) => flow).noOtherwise())
  .end()

export const besides = begun.parallel('Besides', [
  (flow) => flow.pass('Left'),
  (flow) => flow.task('Tell', () => sns.publish({ topic: 't', message: 'm' })),
])
export const grouped = begun.group('Group', (flow) => flow.pass('Grouped')).catch(errors.all, (flow) => flow)
export const mapped = begun.map(
  'Each',
  ({ input }) => input.rows,
  (flow) => flow.pass('Row'),
)
export const distributed = begun.distributedMap(
  'Files',
  { items: () => readItems.objects({ bucket: 'b' }), batch: () => ({ maxItems: 2, input: { run: 1 } }) },
  (flow) => flow.pass('File'),
)
export const listed = begun
  .distributedMap(
    'Inventory',
    () => readItems.inventory({ bucket: 'b', key: 'k' }),
    (flow) => flow.pass('Object'),
    { executionType: 'EXPRESS', write: () => writeResults({ bucket: 'b' }) },
  )
  .end()

export const repeated = begun.while(
  'Again',
  ({ input }) => lt(input.pieces, 3),
  (flow) => flow.pass('Once'),
)
export const polled = begun.poll('Poll', (flow) => flow.pass('Ask'), {
  every: '5 seconds',
  until: ({ input }) => eq(input.pieces, 1),
})
export const part = fragment({ input: Order, type: 'EXPRESS' }).pass('Part', { assign: () => ({ part: 1 }) })
export const used = begun.use(part, { prefix: 'First ' })
export const written = begun.state('Written', { Type: 'Pass', End: true }).end()

export const cluster = fargateCluster('Cluster', { cpu: 256, memoryMiB: 512 })
export const ran = begun
  .task('Run', () => cluster.runTask({ command: ['a'] }))
  .catch(errors.taskFailed, { output: ({ error }) => ({ cause: error.Cause }) }, (flow) => flow.pass('Stopped'))
export const table = dynamodbTable('Table', { partitionKey: 'id', item: Order.pick({ id: true, pieces: true }) })
export const got = begun.task('Get', () => dynamodb.getItem({ table, key: { id: 'a' } }))
export const bucket = resource('AWS::S3::Bucket', {})

export const s3 = awsSdk('s3', clientTypes<typeof S3>())
export const untyped = awsSdk('s3')
export const headed = begun.task('Head', () => s3.headObject({ Bucket: 'b', Key: 'k' }, { on: ['*'] })).end()

export const inputOf = (input: TypesOf<typeof ended>['input']) => input
