import type { Json } from '../core/index.ts'
import type { Defined } from './expression.ts'
import { computed, type Reference } from './reference.ts'

/**
 * JSON as it stands in a definition, to the letter: `verbatim({ total: '{% $sum($states.input.prices) %}' })`,
 * `verbatim({ 'key.$': '$.document.key' })`. The type is your word for what it gives.
 */
export const verbatim = <T = Defined>(json: Json): Reference<T> => computed({ kind: 'verbatim', value: json })
