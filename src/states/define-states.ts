import type { StateDefinition, StateMachineDefinition } from '../asl/index.ts'
import { setField } from '../core/index.ts'
import { defineState } from './define-state.ts'
import type { Definer } from './definer.ts'
import { jsonPathWriter } from './json-path-writer.ts'
import { jsonataWriter } from './jsonata-writer.ts'
import type { StateMachine } from './machine.ts'
import type { Graph } from './node.ts'

interface Work {
  readonly graph: Graph
  readonly states: { [name: string]: StateDefinition }
  readonly path: string
}

/** The definition of a machine. Nested graphs are filled in from a list of work, however deep they stand. */
export function defineStates(machine: StateMachine, definer: Definer): StateMachineDefinition {
  const work: Work[] = []
  const writers = { JSONata: jsonataWriter(definer), JSONPath: jsonPathWriter(definer) }
  const nest = (graph: Graph, path: string): StateMachineDefinition => {
    const states: Work['states'] = {}
    work.push({ graph, states, path: `${path}/States` })
    return { StartAt: graph.startAt, States: states }
  }
  const { comment, timeout } = machine.options
  const definition = {
    ...(comment !== undefined && { Comment: comment }),
    ...(machine.queryLanguage === 'JSONata' && { QueryLanguage: machine.queryLanguage }),
    ...(timeout !== undefined && { TimeoutSeconds: definer.seconds(timeout, '/TimeoutSeconds') }),
    ...definer.written(machine.options.fields ?? {}),
    ...nest(machine.graph, ''),
  }
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    for (const state of next.graph.states)
      setField(next.states, state.name, defineState(state, `${next.path}/${state.name}`, definer, writers, nest))
  }
  return definition
}
