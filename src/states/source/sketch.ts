import type { Json, JsonObject } from '../../core/index.ts'
import { type Plan, plan } from './plan.ts'
import type { SourceSetting } from './setting.ts'
import { type SourceGraph, type SourceState, sourceGraph } from './source-graph.ts'
import { speak } from './speak.ts'

/** A graph and what stands in its states, as the source will have them. */
export interface Sketch {
  readonly graph: SourceGraph
  readonly plan: Plan
  /** The graphs in its states that can be written as flows, by the state's name. */
  readonly inner: ReadonlyMap<string, readonly InnerSketch[]>
}

export interface InnerSketch {
  readonly field: 'Branches' | 'ItemProcessor' | 'Iterator'
  readonly sketch: Sketch
}

/** Sketches a graph; undefined where its states cannot be written one after the other. */
export function sketch(json: Json | undefined, setting: SourceSetting): Sketch | undefined {
  const graph = sourceGraph(json)
  if (graph === undefined) return undefined
  const inner = new Map<string, readonly InnerSketch[]>()
  for (const state of graph.states.values()) {
    const graphs = innerGraphs(state.json).map(({ field, json: nested }) => ({ field, sketch: sketch(nested, setting) }))
    const whole = graphs.flatMap(({ field, sketch: found }) => (found === undefined ? [] : [{ field, sketch: found }]))
    if (whole.length === graphs.length) inner.set(state.name, whole)
  }
  const isSpoken = (state: SourceState): boolean => speak(state.json, setting, inner.has(state.name)) !== undefined
  const spoken = new Set([...graph.states.values()].filter(isSpoken).map(({ name }) => name))
  return { graph, plan: plan(graph, ({ name }) => spoken.has(name)), inner }
}

/** Every sketch in a sketch, and itself. */
export function* allSketches(root: Sketch): Generator<Sketch> {
  const pending = [root]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    yield next
    for (const graphs of next.inner.values()) pending.push(...graphs.map(({ sketch: nested }) => nested))
  }
}

function innerGraphs(state: JsonObject): { readonly field: InnerSketch['field']; readonly json: Json }[] {
  const graphs: { readonly field: InnerSketch['field']; readonly json: Json }[] = []
  if (Array.isArray(state.Branches)) for (const json of state.Branches) graphs.push({ field: 'Branches', json })
  for (const field of ['ItemProcessor', 'Iterator'] as const) {
    const json = state[field]
    if (json !== undefined) graphs.push({ field, json })
  }
  return graphs
}
