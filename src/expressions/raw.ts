import { computed, type Reference } from './reference.ts'

/**
 * JSONata as you write it, where no function here says it: `raw<number>('$sum($states.input.items.price)')`, without
 * the marks around it. The type is your word for what it gives.
 */
export const raw = <T>(jsonata: string): Reference<T> => computed({ kind: 'raw', language: 'JSONata', text: jsonata })

/** A JSONPath (`$.order.id`, `$$.Execution.Name`) or an intrinsic function, as you write it, for a JSONPath state. */
export const rawPath = <T>(path: string): Reference<T> => computed({ kind: 'raw', language: 'JSONPath', text: path })
