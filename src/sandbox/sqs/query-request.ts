import { isJsonObject, type Json, type JsonObject } from '../../core/index.ts'
import { formTree } from '../protocols/index.ts'
import { textOf } from '../wire/text.ts'
import { numbers, requestMembers } from './query-names.ts'

const inOrder = (indexed: JsonObject): readonly Json[] =>
  Object.entries(indexed)
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([, value]) => value)

const convert = (value: Json): Json => (isJsonObject(value) ? members(value) : value)

function members(tree: JsonObject): JsonObject {
  const input: Record<string, Json> = {}
  for (const [name, value] of Object.entries(tree)) {
    const flat = requestMembers[name]
    if (flat === undefined || !isJsonObject(value)) input[name] = numbers.has(name) ? Number(value) : convert(value)
    else if (flat.kind === 'list') input[flat.member] = inOrder(value).map(convert)
    else {
      const pairs = inOrder(value).flatMap((pair) =>
        isJsonObject(pair) ? [[textOf(pair[flat.key]), convert(pair[flat.value] ?? '')] as const] : [],
      )
      input[flat.member] = Object.fromEntries(pairs)
    }
  }
  return input
}

/**
 * A request of the query protocol, which SDKs spoke to SQS until 2023, as the JSON protocol says it.
 *
 * @param path the request's path: a form may be sent to the queue's own URL.
 */
export function fromQuery(form: URLSearchParams, path: string): { readonly operation: string; readonly input: JsonObject } {
  const input = members(formTree(form))
  const queue = path === '/' || input.QueueUrl !== undefined ? {} : { QueueUrl: `http://sqs${path}` }
  return { operation: form.get('Action') ?? '', input: renameTags(form.get('Action') ?? '', { ...queue, ...input }) }
}

/** TagQueue writes its tags with a capital, CreateQueue does not. */
const renameTags = (operation: string, { tags, ...input }: JsonObject): JsonObject =>
  tags === undefined ? input : { ...input, [operation === 'TagQueue' ? 'Tags' : 'tags']: tags }
