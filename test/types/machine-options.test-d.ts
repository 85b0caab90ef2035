import { expectTypeOf, test } from 'vitest'
import { ref } from '../../src/core/index.ts'
import { fromAsl, stateMachine } from '../../src/states/index.ts'

const key = 'alias/orders'
const definition = { StartAt: 'Nothing', States: { Nothing: { Type: 'Pass', End: true } } }

test('the options of a machine', () => {
  stateMachine('Orders', {
    type: 'EXPRESS',
    tags: { team: 'orders' },
    logging: { level: 'ALL', includeExecutionData: true, retention: 'forever', encryptionKey: ref('Key') },
    tracing: true,
    encryption: { key, dataKeyReuse: '5 minutes' },
    version: { description: 'first', keepOlder: false },
    alias: { name: 'live', shift: { type: 'CANARY', percentage: 10, interval: '5 minutes' }, alarms: ['Slow', ref('Alarm')] },
  })
  stateMachine('Orders', { version: true, alias: 'live' })
  expectTypeOf(fromAsl(definition, { type: 'EXPRESS', version: true, alias: 'live', tracing: true }).type).toEqualTypeOf<
    'EXPRESS' | 'STANDARD'
  >()
})

test('what AWS has not does not compile', () => {
  // @ts-expect-error there are STANDARD and EXPRESS only
  stateMachine('Orders', { type: 'FAST' })
  // @ts-expect-error CloudWatch Logs keeps nothing for eight days
  stateMachine('Orders', { logging: { retention: 8 } })
  // @ts-expect-error there is no such level
  stateMachine('Orders', { logging: { level: 'DEBUG' } })
  // @ts-expect-error it is encrypted with a key
  stateMachine('Orders', { encryption: { dataKeyReuse: '5 minutes' } })
  // @ts-expect-error times are written in words
  stateMachine('Orders', { encryption: { key, dataKeyReuse: 300 } })
  // @ts-expect-error an alias has a name
  stateMachine('Orders', { version: true, alias: { description: 'for all' } })
  // @ts-expect-error all at once needs no numbers: it is what happens without a shift
  stateMachine('Orders', { version: true, alias: { name: 'live', shift: { type: 'ALL_AT_ONCE', percentage: 1, interval: '1 minute' } } })
  // @ts-expect-error a shift has an interval
  stateMachine('Orders', { version: true, alias: { name: 'live', shift: { type: 'LINEAR', percentage: 1 } } })
  // @ts-expect-error the other version gets a part
  stateMachine('Orders', { version: true, alias: { name: 'live', other: { version: 'arn' } } })
  // @ts-expect-error values of tags are texts
  stateMachine('Orders', { tags: { team: 7 } })
})
