import type { QueryLanguage, StateMachineDefinition } from '../asl/index.ts'
import { type Grant, isJsonObject, type Json, type JsonObject, StepwrightError } from '../core/index.ts'
import type { MachineOptions, StateMachine } from './machine.ts'
import type { Graph, WrittenGraph, WrittenNode } from './node.ts'
import type { MachineKind } from './setting.ts'

type Settings = Pick<
  MachineOptions<unknown, MachineKind, QueryLanguage>,
  'tags' | 'logging' | 'tracing' | 'encryption' | 'version' | 'alias'
>

/** What a definition does not say about its machine. */
export interface FromAslOptions<Kind extends MachineKind> extends Settings {
  /** @default 'Imported' */
  readonly name?: string
  /** @default 'STANDARD' */
  readonly type?: Kind
  /** What the machine's role may do: the definition names what is called, not all that it takes. */
  readonly grants?: readonly Grant[]
}

/**
 * Reads a definition in Amazon States Language, whoever wrote it, as a state machine: `toAsl` gives the definition
 * back, and it can be simulated, checked and provisioned as any other.
 *
 * @throws StepwrightError where the value is no definition: it needs `StartAt`, and `States` that each have a `Type`.
 */
export function fromAsl<const Kind extends MachineKind = 'STANDARD'>(
  definition: JsonObject | StateMachineDefinition,
  options?: FromAslOptions<Kind>,
): StateMachine<unknown, unknown, unknown, unknown, Kind | 'STANDARD'> {
  const root = isJsonObject(definition) ? readGraph(definition) : undefined
  if (root === undefined) {
    throw new StepwrightError('NOT_A_DEFINITION', 'This is no state machine in Amazon States Language.', {
      hint: 'It needs `StartAt`, the name of a state, and `States`, an object in which every state has a `Type`.',
    })
  }
  const { name = 'Imported', type: given, ...settings }: FromAslOptions<Kind> = options ?? {}
  const type: Kind | 'STANDARD' = given ?? 'STANDARD'
  return {
    kind: 'stateMachine',
    name,
    type,
    queryLanguage: root.rest.QueryLanguage === 'JSONata' ? 'JSONata' : 'JSONPath',
    options: { ...settings, fields: root.rest },
    graph: readStates(root),
    source: undefined,
  }
}

/** A graph whose states are still JSON. */
interface UnreadGraph {
  readonly startAt: string
  readonly states: Readonly<Record<string, StateObject>>
  /** What else stands there. */
  readonly rest: JsonObject
}

/** Works off a list, so that graphs may stand in graphs as deep as memory reaches. */
function readStates(root: UnreadGraph): Graph {
  const states: WrittenNode[] = []
  const pending = [{ unread: root, states }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const name of Object.keys(next.unread.states)) {
      const state = next.unread.states[name]
      if (state === undefined) continue
      const { definition, nested } = split(state)
      const graphs = nested.map(({ place, unread }): WrittenGraph => {
        const inner: WrittenNode[] = []
        pending.push({ unread, states: inner })
        return { place, graph: { startAt: unread.startAt, states: inner } }
      })
      next.states.push({ kind: 'written', name, definition, graphs: graphs.length === 0 ? none : graphs, grants: none })
    }
  }
  return { startAt: root.startAt, states }
}

interface Nested {
  readonly place: WrittenGraph['place']
  readonly unread: UnreadGraph
}

const none: readonly never[] = []

/** A state without the states of its graphs, and those graphs. */
function split(state: StateObject): { readonly definition: JsonObject; readonly nested: readonly Nested[] } {
  if (state.ItemProcessor === undefined && state.Iterator === undefined && state.Branches === undefined) {
    return { definition: state, nested: none }
  }
  const nested: Nested[] = []
  const take = (value: Json, place: WrittenGraph['place']): Json => {
    const unread = readGraph(value)
    if (unread === undefined) return value
    nested.push({ place, unread })
    return unread.rest
  }
  const fields = Object.entries(state).map(([field, value]): [string, Json] => {
    if (field === 'ItemProcessor' || field === 'Iterator') return [field, take(value, [field])]
    if (field !== 'Branches' || !Array.isArray(value)) return [field, value]
    return [field, value.map((branch, index) => take(branch, [field, index]))]
  })
  return { definition: nested.length === 0 ? state : Object.fromEntries(fields), nested }
}

/** The value as a graph; undefined where it is none. */
function readGraph(value: Json): UnreadGraph | undefined {
  if (!isJsonObject(value)) return undefined
  const { StartAt: startAt, States: written, ...rest } = value
  if (typeof startAt !== 'string' || !isJsonObject(written)) return undefined
  return areStates(written) ? { startAt, states: written, rest } : undefined
}

interface StateObject extends JsonObject {
  readonly Type: string
}

function areStates(written: JsonObject): written is Readonly<Record<string, StateObject>> {
  return Object.keys(written).every((name) => {
    const state = written[name]
    return isJsonObject(state) && typeof state.Type === 'string'
  })
}
