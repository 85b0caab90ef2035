import { type OptimisedAction, optimisedActions } from './optimised-actions.ts'
import { renderTypes } from './render-types.ts'
import { upperFirst } from './sdk-names.ts'
import { readModel } from './service-model.ts'

/** The table of what Step Functions optimises: patterns and the names of the parameters. */
export function renderOptimised(data: string): string {
  const rows = Object.entries(optimisedActions).map(([name, action]) => renderRow(name, action, parametersOf(data, action)))
  return `export const optimisedActions = {\n${rows.join('')}} as const\n`
}

/** Services whose parameters are written by hand, in the words of their users. */
const byHand: ReadonlySet<string> = new Set([
  'batch',
  'bedrock-runtime',
  'dynamodb',
  'ecs',
  'glue',
  'lambda',
  'sns',
  'sqs',
  'stepfunctions',
])

/** The types of requests and answers, one file a service. */
export function renderOptimisedTypes(data: string): Readonly<Record<string, string>> {
  const operations = new Map<string, string[]>()
  for (const { model, answers = [] } of Object.values(optimisedActions)) {
    const [folder, operation] = model?.split('.') ?? []
    if (folder === undefined || operation === undefined || byHand.has(folder)) continue
    operations.set(folder, [...(operations.get(folder) ?? []), operation, ...answers])
  }
  return Object.fromEntries([...operations].map(([folder, names]) => [`types/${folder}.ts`, typesOf(data, folder, names)]))
}

function typesOf(data: string, folder: string, operations: readonly string[]): string {
  const model = readModel(data, folder)
  if (model === undefined) throw new Error(`There is no service ${folder} in ${data}`)
  return renderTypes(model, operations, 'number | string')
}

interface Names {
  readonly required: readonly string[]
  readonly optional: readonly string[]
}

function parametersOf(data: string, { model, required = [], optional = [], without = [] }: OptimisedAction): Names {
  const [folder, operation] = model?.split('.') ?? []
  if (folder === undefined || operation === undefined) return { required, optional }
  const service = readModel(data, folder)
  const input = service?.operations[operation]?.input
  const shape = input === undefined ? undefined : service?.shapes[input.shape]
  if (shape === undefined) throw new Error(`There is no operation ${model} in ${data}`)
  const members = Object.entries(shape.members ?? {}).map(([name, member]) => ({
    name: upperFirst(name),
    // What the SDK fills in by itself nobody needs to give.
    needed: shape.required?.includes(name) === true && member.idempotencyToken !== true,
  }))
  const kept = members.filter(({ name }) => !without.includes(name) && !required.includes(name))
  return {
    required: [...required, ...kept.filter(({ needed }) => needed).map(({ name }) => name)],
    optional: [...kept.filter(({ needed }) => !needed).map(({ name }) => name), ...optional],
  }
}

function renderRow(name: string, { sync, sync2, token }: OptimisedAction, { required, optional }: Names): string {
  const patterns = ['', ...(sync ? ['sync'] : []), ...(sync2 ? ['sync:2'] : []), ...(token ? ['waitForTaskToken'] : [])]
  return `  '${name}': {\n    patterns: ${list(patterns)},\n    required: ${list(required)},\n    optional: ${list(optional)},\n  },\n`
}

const list = (names: readonly string[]): string => `[${names.map((name) => `'${name}'`).join(', ')}]`
