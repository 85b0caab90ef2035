import type { Json } from '../../core/index.ts'
import type { Compilation } from '../compilation.ts'
import { queryFailure } from '../jsonata/expression.ts'
import { type Explain, runtimeFailure } from '../jsonpath/expression.ts'
import type { Visit } from '../run/visit.ts'
import { andThen } from '../soon.ts'
import { compileNumberField, type NumberField } from './number-field.ts'

interface SecondsFieldOptions {
  readonly field: 'HeartbeatSeconds' | 'Seconds' | 'TimeoutSeconds'
  readonly literal: unknown
  readonly path: unknown
  /** The fewest seconds: a wait may be over at once, a limit may not. */
  readonly least: 0 | 1
  readonly explain?: Explain
}

/** Reads a whole number of seconds off a state: a literal, a path beside it (`TimeoutSecondsPath`), or a JSONata expression. */
export function compileSecondsField({ least, ...options }: SecondsFieldOptions, compilation: Compilation): NumberField | undefined {
  const { field, literal } = options
  const accept = (value: Json, path: string, visit: Visit): number => {
    if (typeof value === 'number' && isSeconds(value, least)) return value
    throw runtimeFailure(visit, `The ${field}Path parameter ${whyNot('references', value)}: ${path} == ${shown(value)}`)
  }
  const read = compileNumberField({ ...options, accept }, compilation)
  if (read === undefined || compilation.language === 'JSONPath' || typeof literal !== 'string') return read
  return (visit, data) =>
    andThen(read(visit, data), (value) => {
      if (value === undefined || isSeconds(value, least)) return value
      throw queryFailure(visit, field, `The ${field} field ${whyNot('has', value)}: ${value}`, 'later')
    })
}

const isSeconds = (value: number, least: number): boolean => Number.isInteger(value) && value >= least

function whyNot(verb: 'has' | 'references', value: Json): string {
  if (typeof value !== 'number' || !Number.isInteger(value)) return 'cannot be parsed as a long value'
  return `${verb} a ${value < 0 ? 'negative value' : 'value that is not positive'}`
}

const shown = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value))
