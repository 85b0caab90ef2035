import { isJsonObject, type Json, type JsonObject } from '../../core/index.ts'
import { writtenTargets } from '../written-targets.ts'

/** A state of a definition that is turned into source. */
export interface SourceState {
  readonly name: string
  readonly json: JsonObject
  /** Every state that it names, in the order in which it names them. */
  readonly targets: readonly string[]
}

/** A graph of a definition, known to be whole: each state is an object with a type, each target stands, each state is reached. */
export interface SourceGraph {
  readonly startAt: string
  readonly states: ReadonlyMap<string, SourceState>
  /** What else stands there, such as a `Comment`. */
  readonly rest: JsonObject
}

/** Reads a graph; undefined where its states cannot be written one after the other. */
export function sourceGraph(json: Json | undefined): SourceGraph | undefined {
  if (!isJsonObject(json)) return undefined
  const { StartAt: startAt, States: written, ...rest } = json
  if (typeof startAt !== 'string' || !isJsonObject(written)) return undefined
  const states = new Map<string, SourceState>()
  for (const [name, state] of Object.entries(written)) {
    if (!isJsonObject(state) || typeof state.Type !== 'string') return undefined
    states.set(name, { name, json: state, targets: writtenTargets(state).map(([, target]) => target) })
  }
  return isWhole(startAt, states) ? { startAt, states, rest } : undefined
}

function isWhole(startAt: string, states: ReadonlyMap<string, SourceState>): boolean {
  const reached = new Set<string>([startAt])
  for (const name of reached) {
    const state = states.get(name)
    if (state === undefined) return false
    for (const target of state.targets) reached.add(target)
  }
  return reached.size === states.size
}
