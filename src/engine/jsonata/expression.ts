import type { Json } from '../../core/index.ts'
import { errorNames, Failure } from '../failure.ts'
import type { MapItem } from '../run/branch.ts'
import { inState, type Visit } from '../run/visit.ts'
import { boundMessage, FunctionFault } from './bounds.ts'
import { serviceFunctions } from './functions.ts'
import type { CompileQuery, Query } from './library.ts'
import { toJson, Unsupported } from './to-json.ts'

/** What an expression sees: `$states`, the variables, and the item of a Map in question. */
export interface QuerySource {
  readonly visit: Visit
  /** `$states.result`, where the work of the state is done. */
  readonly result?: Json
  /** `$states.errorOutput`, inside a Catch. */
  readonly errorOutput?: Json
  readonly item?: MapItem | undefined
}

export type QueryExpression = (source: QuerySource) => Promise<Json>

/** An evaluation that failed, at a field of the state. */
export const queryFailure = (visit: Visit, location: string, what: string, evaluated: 'on-entry' | 'later' = 'on-entry'): Failure =>
  new Failure(errorNames.queryEvaluationError, inState(visit, what), { location, evaluated })

/** Makes a function of a JSONata expression that stands at a field, such as `Output/result`. */
export function compileQuery(text: string, location: string, compile: CompileQuery): QueryExpression {
  const specified = `The JSONata expression '${text}' specified for the field '${location}'`
  const query = compiled(text, compile)
  return async (source) => {
    const { visit } = source
    if ('message' in query) throw queryFailure(visit, location, `${specified} is not valid. ${query.message}`)
    const states = statesOf(source)
    let value: unknown
    try {
      value = await query.evaluate(undefined, { ...visit.branch.variables, ...serviceFunctions(visit.branch.run.host, compile), states })
    } catch (thrown) {
      throw queryFailure(visit, location, `${specified} ${evaluationFault(thrown)}`)
    }
    if (value === undefined) throw queryFailure(visit, location, `${specified} returned nothing (undefined).`)
    try {
      return toJson(value, () => [states.input, states.result, ...Object.values(visit.branch.variables)])
    } catch (fault) {
      if (fault instanceof Unsupported) throw queryFailure(visit, location, `${specified} returned an unsupported result type.`)
      throw fault
    }
  }
}

/** The compiled expression, or what is wrong with it. */
function compiled(text: string, compile: CompileQuery): Query | { readonly message: string } {
  try {
    return compile(text)
  } catch (thrown) {
    return { message: describe(thrown) }
  }
}

const statesOf = ({
  visit,
  result,
  errorOutput,
  item,
}: QuerySource): { input: Json; result?: Json; errorOutput?: Json; context: Json } => ({
  input: visit.input,
  ...(result === undefined ? {} : { result }),
  ...(errorOutput === undefined ? {} : { errorOutput }),
  context: visit.context(item),
})

/** What is said of an evaluation that threw: the sentence of JSONata with its code, or what else went wrong. */
function evaluationFault(thrown: unknown): string {
  const code = codeOf(thrown)
  const bound = boundMessage(code)
  if (bound === undefined && code !== undefined) return `threw an error during evaluation. ${describe(thrown)}`
  if (bound === undefined && !(thrown instanceof FunctionFault)) return 'threw an internal error during evaluation.'
  return `threw an error during evaluation: ${bound ?? describe(thrown)}`
}

/** JSONata throws plain objects with a code and a message. */
function describe(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null || !('message' in thrown)) return String(thrown)
  const code = codeOf(thrown)
  return code === undefined ? String(thrown.message) : `${code}: ${String(thrown.message)}`
}

const codeOf = (thrown: unknown): string | undefined =>
  typeof thrown === 'object' && thrown !== null && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined
