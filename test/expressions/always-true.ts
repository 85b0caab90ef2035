import { eq, gt, lt, type Reference } from '../../src/expressions/index.ts'

/* What nothing but a lint rule can find: a reference is an object, and JavaScript takes it for true. */

interface Data {
  readonly count: number
  readonly paid: boolean
}

export const and = ({ count }: Reference<Data>) => gt(count, 1) && lt(count, 5)
export const or = ({ count }: Reference<Data>) => gt(count, 5) || lt(count, 1)
export const not = ({ paid }: Reference<Data>) => ({ open: !paid })
export const constant = ({ paid }: Reference<Data>) => paid && 'paid'
export const when = ({ paid }: Reference<Data>) => (paid ? 'paid' : 'open')
export function branch({ count }: Reference<Data>): string {
  if (eq(count, 1)) return 'one'
  return 'more'
}
