import type { JsonObject } from '../core/index.ts'
import { type ExpressionNode, isComputed, type JsonPathContext, rootsOf, toJsonPath, writeJsonPathPayload } from '../expressions/index.ts'

type Source = 'input' | 'result' | 'error'

/** How a state's output is said in JSONPath; undefined where it cannot be. */
export interface JsonPathOutput {
  readonly fields: JsonObject
  /** Whether `$` in `Assign` is something else than what the state's work gave. */
  readonly reshapes: boolean
}

const unchanged: JsonPathOutput = { fields: {}, reshapes: false }

/**
 * The output of a state with a result: `ResultSelector` shapes the result, `ResultPath` puts it into the input,
 * `OutputPath` takes a part.
 */
export function resultOutput(output: ExpressionNode, context: JsonPathContext): JsonPathOutput | undefined {
  if (isWhole(output, 'result')) return unchanged
  if (output.kind === 'path' && output.root.of === 'input') {
    return {
      fields: { ResultPath: null, ...(output.steps.length > 0 && { OutputPath: toJsonPath(output, { ...context, data: 'input' }) }) },
      reshapes: false,
    }
  }
  if (!reads(output, 'input')) {
    if (output.kind === 'path' && output.root.of === 'result')
      return { fields: { OutputPath: toJsonPath(output, context) }, reshapes: false }
    return { fields: selected(output, context), reshapes: true }
  }
  const added = addedToInput(output)
  if (added === undefined || reads(added.value, 'input')) return undefined
  const place = { ResultPath: pathTo(added.field, context) }
  if (isWhole(added.value, 'result')) return { fields: place, reshapes: false }
  return added.value.kind === 'object' ? { fields: { ...selected(added.value, context), ...place }, reshapes: true } : undefined
}

/** The output of a Pass: `Result` for a constant, `Parameters` for what is computed. */
export function passOutput(output: ExpressionNode, context: JsonPathContext): JsonPathOutput | undefined {
  const path = inputPart(output, context)
  if (path !== undefined) return path
  if (isConstant(output)) return { fields: { Result: writeJsonPathPayload(output, context) }, reshapes: true }
  if (output.kind === 'object') return { fields: { Parameters: writeJsonPathPayload(output, context) }, reshapes: true }
  const added = addedToInput(output)
  if (added === undefined) {
    return { fields: { Parameters: { 'value.$': toJsonPath(output, context) }, OutputPath: '$.value' }, reshapes: true }
  }
  const place = { ResultPath: pathTo(added.field, context) }
  if (isConstant(added.value)) return { fields: { Result: writeJsonPathPayload(added.value, context), ...place }, reshapes: true }
  if (added.value.kind !== 'object') return undefined
  return { fields: { Parameters: writeJsonPathPayload(added.value, context), ...place }, reshapes: true }
}

/** The output of a state that only passes its input on: a part of it. */
export function inputPart(output: ExpressionNode, context: JsonPathContext): JsonPathOutput | undefined {
  if (output.kind !== 'path' || output.root.of !== 'input') return undefined
  return { fields: output.steps.length === 0 ? {} : { OutputPath: toJsonPath(output, context) }, reshapes: false }
}

/** The output of a catcher: the error, the input, or the error put into the input. */
export function errorOutput(output: ExpressionNode, context: JsonPathContext): JsonObject | undefined {
  if (isWhole(output, 'error')) return {}
  if (isWhole(output, 'input')) return { ResultPath: null }
  const added = addedToInput(output)
  return added !== undefined && isWhole(added.value, 'error') ? { ResultPath: pathTo(added.field, context) } : undefined
}

export const reads = (root: ExpressionNode, source: Source): boolean => rootsOf(root).some((start) => start.of === source)

const isWhole = (root: ExpressionNode, source: Source): boolean =>
  root.kind === 'path' && root.root.of === source && root.steps.length === 0

const isConstant = (root: ExpressionNode): boolean => !isComputed(root) && rootsOf(root).length === 0

const pathTo = (field: string, context: JsonPathContext): string =>
  toJsonPath({ kind: 'path', root: { of: context.data }, steps: [field] }, context)

/** `ResultSelector` makes objects only: anything else is taken out of a field again. */
function selected(output: ExpressionNode, context: JsonPathContext): JsonObject {
  if (output.kind === 'object') return { ResultSelector: writeJsonPathPayload(output, context) }
  const value = isComputed(output) ? { 'value.$': toJsonPath(output, context) } : { value: writeJsonPathPayload(output, context) }
  return { ResultSelector: value, OutputPath: '$.value' }
}

/** `{ ...input, field: value }`. */
function addedToInput(output: ExpressionNode): { readonly field: string; readonly value: ExpressionNode } | undefined {
  if (output.kind !== 'call' || output.function !== 'merge' || output.arguments.length !== 2) return undefined
  const [input, object] = output.arguments
  if (input === undefined || !isWhole(input, 'input') || object?.kind !== 'object') return undefined
  const [entry, ...others] = Object.entries(object.fields)
  return entry === undefined || others.length > 0 ? undefined : { field: entry[0], value: entry[1] }
}
