import type { StateDefinition } from '../../asl/index.ts'
import type { Json } from '../../core/index.ts'
import type { DataFlow } from '../data-flow.ts'
import { catchersOf } from '../run/takers.ts'
import type { Visit } from '../run/visit.ts'
import { compileTransformation, type Expression, invalidPath } from './expression.ts'
import { compileResultPath } from './result-path.ts'
import { compileTemplate } from './template.ts'

/** The fields that any JSONPath state may have. */
type Fields = Partial<Record<'InputPath' | 'OutputPath' | 'ResultPath' | 'Parameters' | 'ResultSelector' | 'Assign', Json>>

/** How data goes through a JSONPath state: InputPath, Parameters, the work, ResultSelector, Assign, ResultPath, OutputPath. */
export function jsonPathFlow(state: StateDefinition): DataFlow {
  const fields: Fields = state.Type === 'Fail' ? {} : { ...state }
  const inputPath = compileSelection(fields.InputPath)
  const outputPath = compileSelection(fields.OutputPath)
  const parameters = fields.Parameters === undefined || state.Type === 'Map' ? undefined : compileTemplate(fields.Parameters)
  const selector = fields.ResultSelector === undefined ? undefined : compileTemplate(fields.ResultSelector)
  const combine = compileResultPath(fields.ResultPath)
  const assign = compileAssign(fields.Assign)
  const catchers = catchersOf(state).map((catcher) => ({
    combine: compileResultPath(catcher.ResultPath),
    assign: compileAssign(catcher.Assign),
    next: catcher.Next,
  }))

  const data = (visit: Visit): Json => {
    const selected = inputPath(visit.input, visit)
    visit.inspect?.('afterInputPath', selected)
    return selected
  }

  return {
    data,
    arguments: (visit) => {
      const selected = data(visit)
      const made = parameters === undefined ? selected : parameters({ data: selected, visit })
      visit.inspect?.('afterParameters', made)
      return made
    },
    finish: (visit, result, next) => {
      const selected = selector === undefined ? result : selector({ data: result, visit })
      visit.inspect?.('afterResultSelector', selected)
      const assigned = assign?.(selected, visit)
      const combined = combine(visit.input, selected, visit)
      visit.inspect?.('afterResultPath', combined)
      return { output: outputPath(combined, visit), next, assigned, exitFollows: undefined }
    },
    output: outputPath,
    caught: (visit, failure) => {
      const catcher = catchers[failure.catcher]
      if (catcher === undefined) throw new Error(`There is no catcher ${failure.catcher}.`)
      const assigned = catcher.assign?.(failure.output, visit)
      return { output: catcher.combine(visit.input, failure.output, visit), next: catcher.next, assigned, exitFollows: undefined }
    },
  }
}

/** Makes a function of an InputPath or OutputPath: `$` or nothing keeps the data, null gives an empty object. */
function compileSelection(text: Json | undefined): (data: Json, visit: Visit) => Json {
  if (text === undefined || text === '$') return (data) => data
  if (text === null) return () => ({})
  const select = compileTransformation(text, invalidPath)
  return (data, visit) => select({ data, visit })
}

/** Makes a function of an Assign. */
export function compileAssign(template: Json | undefined): ((data: Json, visit: Visit) => Readonly<Record<string, Json>>) | undefined {
  if (typeof template !== 'object' || template === null || Array.isArray(template)) return undefined
  const fields: Expression = compileTemplate(template)
  return (data, visit) => Object.fromEntries(Object.entries(fields({ data, visit }) ?? {}))
}
