import { type MocksOf, notCalled, succeed, taskStopped } from '../../src/testing/index.ts'
import type { orders } from './order-machine.ts'

export const order = (total: number, parts: readonly string[] = ['bolt', 'nut']) => ({ orderId: 'o-1', total, parts: [...parts] })

/** All goes well. */
export const tasks = {
  'Ask a Human': { approvedBy: 'Ada' },
  Charge: taskStopped(),
  'Notify Failure': notCalled(),
  'Pack One': succeed({ ExecutedVersion: '$LATEST', StatusCode: 200, Payload: { packed: true } }),
  'Tell Customer': { MessageId: 'm-1' },
  'Tell Warehouse': { MessageId: 'm-2' },
} satisfies MocksOf<typeof orders>
