import { isReferencePath, type Path, type PathStep, parsePath, type SyntaxProblem } from '../../asl/index.ts'
import { isJsonObject, type Json } from '../../core/index.ts'
import { errorNames, Failure } from '../failure.ts'
import { inState, type Visit } from '../run/visit.ts'
import { runtimeFailure } from './expression.ts'

/** Puts a result into the state's input where ResultPath says. */
export type Combine = (input: Json, result: Json, visit: Visit) => Json

/** Makes a function of a ResultPath: `$` or nothing takes the result, null keeps the input. */
export function compileResultPath(text: Json | undefined): Combine {
  if (text === undefined || text === '$') return (_, result) => result
  if (text === null) return (input) => input
  const path: Path | SyntaxProblem =
    typeof text === 'string' ? parsePath(text) : { kind: 'syntax-problem', message: 'a text is needed', offset: 0 }
  if (path.kind === 'syntax-problem' || path.root.kind !== 'input' || !isReferencePath(path)) {
    return (_, __, visit) => {
      throw runtimeFailure(
        visit,
        `Invalid path '${typeof text === 'string' ? text : JSON.stringify(text)}': ${path.kind === 'path' ? 'a reference path is needed' : path.message}`,
      )
    }
  }
  return (input, result, visit) => {
    const combined = put(input, path.steps, 0, result)
    if (combined !== undefined) return combined
    const cause = `Unable to apply ReferencePath ${path.text} to input ${JSON.stringify(input)}`
    throw new Failure(errorNames.resultPathMatchFailure, inState(visit, cause))
  }
}

/** A copy with the result in place, or undefined where the steps do not fit. Only what lies on the way is copied. */
function put(target: Json | undefined, steps: readonly PathStep[], at: number, result: Json): Json | undefined {
  const step = steps[at]
  if (step === undefined) return result
  if (step.kind === 'field') {
    if (target !== undefined && !isJsonObject(target)) return undefined
    const value = put(target !== undefined && Object.hasOwn(target, step.name) ? target[step.name] : undefined, steps, at + 1, result)
    return value === undefined ? undefined : Object.fromEntries([...Object.entries(target ?? {}), [step.name, value]])
  }
  if (step.kind !== 'index' || !Array.isArray(target) || step.index >= target.length) return undefined
  const value = put(target[step.index], steps, at + 1, result)
  return value === undefined ? undefined : target.with(step.index, value)
}
