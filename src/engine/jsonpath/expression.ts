import { type IntrinsicArgument, type IntrinsicCall, looksIntrinsic, type Path, parseIntrinsic, parsePath } from '../../asl/index.ts'
import type { Json } from '../../core/index.ts'
import { errorNames, Failure } from '../failure.ts'
import { ArgumentFault } from '../intrinsics/argument-fault.ts'
import { callIntrinsic } from '../intrinsics/call.ts'
import type { MapItem } from '../run/branch.ts'
import { inState, type Visit } from '../run/visit.ts'
import { compilePath } from './compile-path.ts'
import { Missing } from './missing.ts'

/** What an expression is evaluated against: what `$` stands for, the stay in the state, and the item of a Map in question. */
export interface Source {
  readonly data: Json
  readonly visit: Visit
  readonly item?: MapItem | undefined
}

export type Expression = (source: Source) => Json

/** Words a failure: the path, and why it leads nowhere. */
export type Explain = (path: Path, why: Missing, data: Json) => string

/** The words for a path that stands behind a field. */
export const notFoundFor =
  (field: string): Explain =>
  (path, _, data) =>
    `The JSONPath '${path.text}' specified for the field '${field}' could not be found in the input '${JSON.stringify(data)}'`

/** The words for a path that selects the data of a state, such as InputPath. */
export const invalidPath: Explain = (path, why) => `Invalid path '${path.text}' : ${why.why}`

/** Nothing in the workflow can help: the execution fails. */
export const runtimeFailure = (visit: Visit, what: string): Failure =>
  new Failure(errorNames.runtime, inState(visit, what), { terminal: true })

/** Makes a function of a path, or of a call of an intrinsic function. Whatever a broken definition has in its place fails when it is met. */
export function compileExpression(text: unknown, explain: Explain): Expression {
  if (typeof text !== 'string') {
    return ({ visit }) => {
      throw runtimeFailure(visit, `Invalid path '${JSON.stringify(text)}': a text is needed`)
    }
  }
  const parsed = looksIntrinsic(text) ? parseIntrinsic(text) : parsePath(text)
  if (parsed.kind === 'syntax-problem') {
    return ({ visit }) => {
      throw runtimeFailure(visit, `Invalid path '${text}': ${parsed.message}`)
    }
  }
  return parsed.kind === 'call' ? compileCall(parsed) : compileFound(parsed, explain)
}

/** As `compileExpression`, for the fields that shape the data of a state: a path finds nothing in null, not even null itself. */
export function compileTransformation(text: unknown, explain: Explain): Expression {
  const expression = compileExpression(text, explain)
  if (typeof text !== 'string' || !/^\$(?:[.[]|$)/.test(text)) return expression
  return (source) => {
    if (source.data === null) throw runtimeFailure(source.visit, 'Unable to apply Path transformation to null or empty input.')
    return expression(source)
  }
}

/** Makes a function of a path that fails where the path leads nowhere. */
export function compileFound(path: Path, explain: Explain): Expression {
  const find = compilePath(path)
  return ({ data, visit, item }) => {
    const found = find(data, visit, item)
    if (found instanceof Missing) throw runtimeFailure(visit, explain(path, found, rootOf(path, data, visit)))
    return found
  }
}

function rootOf(path: Path, data: Json, visit: Visit): Json {
  if (path.root.kind === 'context') return visit.context()
  return path.root.kind === 'variable' ? (visit.branch.variables[path.root.name] ?? data) : data
}

function compileCall(call: IntrinsicCall): Expression {
  const given = call.arguments.map((argument) => compileArgument(argument, call))
  return (source) => {
    const values = given.map((argument) => argument(source))
    try {
      return callIntrinsic(call, values, source.visit.branch.run.host)
    } catch (fault) {
      if (!(fault instanceof ArgumentFault)) throw fault
      throw new Failure(errorNames.intrinsicFailure, inState(source.visit, inFunction(call, fault.message)))
    }
  }
}

function compileArgument(argument: IntrinsicArgument, call: IntrinsicCall): Expression {
  if (argument.kind === 'literal') return () => argument.value
  if (argument.kind === 'call') return compileCall(argument)
  return compileFound(argument, (path, _, data) =>
    inFunction(call, `The JsonPath argument for the field '${path.text}' could not be found in the input '${JSON.stringify(data)}'`),
  )
}

const inFunction = (call: IntrinsicCall, what: string): string => `The function '${call.text}' had the following error: ${what}`
