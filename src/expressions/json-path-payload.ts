import type { Json } from '../core/index.ts'
import { type JsonPathContext, toJsonPath } from './json-path.ts'
import type { ExpressionNode } from './node.ts'
import { payloadNode } from './payload.ts'

/**
 * A payload as a JSONPath state writes it: constants as they are, a field `name` that is computed as `name.$` with a
 * path or a call of an intrinsic function, intrinsics of CloudFormation as `${Key}`.
 *
 * A payload that is computed as a whole has no field to stand in: see `isComputed`.
 */
export const toJsonPathPayload = (value: unknown, context: JsonPathContext): Json =>
  writeJsonPathPayload(payloadNode(value, context), context)

export function writeJsonPathPayload(root: ExpressionNode, context: JsonPathContext): Json {
  switch (root.kind) {
    case 'literal':
    case 'verbatim':
      return context.placeholders.noteTexts(root.value)
    case 'intrinsic':
      return context.placeholders.textOf(root.value)
    case 'array':
      return root.items.map((item) => writeJsonPathPayload(item, context))
    case 'object':
      return Object.fromEntries(Object.entries(root.fields).map(([key, field]) => writeField(key, field, context)))
    case 'path':
    case 'operator':
    case 'when':
    case 'call':
    case 'lambda':
    case 'raw':
      return toJsonPath(root, context)
  }
}

/** Whether only a field with `.$` can hold a node. */
export function isComputed(root: ExpressionNode): boolean {
  switch (root.kind) {
    case 'literal':
    case 'intrinsic':
    case 'verbatim':
    case 'object':
      return false
    case 'array':
      return root.items.some(isComputed)
    case 'path':
    case 'operator':
    case 'when':
    case 'call':
    case 'lambda':
    case 'raw':
      return true
  }
}

function writeField(key: string, field: ExpressionNode, context: JsonPathContext): readonly [string, Json] {
  const below = { ...context, path: `${context.path}/${key}` }
  context.placeholders.noteTexts(key)
  if (isComputed(field)) return [`${key}.$`, toJsonPath(field, below)]
  if (key.endsWith('.$')) {
    context.report({
      code: 'FIELD_READS_AS_PATH',
      severity: 'error',
      path: below.path,
      message: `In JSONPath a field whose name ends in '.$' holds a path, not a constant.`,
      hint: "Write the state in JSONata, or compute the field's value.",
    })
  }
  return [key, writeJsonPathPayload(field, below)]
}
