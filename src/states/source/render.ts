import { isJsonObject, type Json, type JsonObject } from '../../core/index.ts'
import { type Argument, arrow, call, chain, closed, identity, open, openList } from './call.ts'
import type { Document } from './document.ts'
import { bracketed } from './document.ts'
import { objectDocument, stringLiteral, valueDocument } from './literal.ts'
import type { PlannedChain, PlannedStep, Way } from './plan.ts'
import type { SourceSetting } from './setting.ts'
import type { InnerSketch, Sketch } from './sketch.ts'
import { speak } from './speak.ts'
import type { Condition, Options, Spoken } from './spoken.ts'

/** The calls that build a sketched graph: `.task(…)`, `.catch(…)`, `.choice(…)`. */
export function renderSketch({ plan, inner }: Sketch, setting: SourceSetting): readonly Document[] {
  return renderChain(plan.chain, inner, setting)
}

type Inner = Sketch['inner']

function renderChain({ steps, end }: PlannedChain, inner: Inner, setting: SourceSetting): readonly Document[] {
  const calls = steps.flatMap((step) => renderStep(step, inner, setting))
  if (end === 'end') return [...calls, 'end()']
  return end === 'open' ? calls : [...calls, call('goTo', [closed(stringLiteral(end.jump))])]
}

function renderStep(step: PlannedStep, inner: Inner, setting: SourceSetting): readonly Document[] {
  const { name, json } = step.state
  const graphs = inner.get(name)
  const spoken = speakOnly(json, setting, graphs !== undefined)
  if (spoken === undefined) return [renderWritten(name, json, graphs ?? [], setting), ...renderAside(step, inner, setting)]
  const given: Argument[] = [closed(stringLiteral(name)), ...spoken.arguments]
  if (spoken.conditions !== undefined) given.push(renderRules(spoken, spoken.conditions, step.ways, inner, setting))
  if (graphs !== undefined && graphs.length > 0) given.push(renderGraphs(graphs, setting))
  if (spoken.options.length > 0) given.push(open(objectDocument(spoken.options)))
  return [
    call(spoken.method, given),
    ...spoken.retriers.map((retrier) => call('retry', [open(retrier)])),
    ...spoken.catchers.map(({ errors, options }, index) => renderCatcher(errors, options, step.ways[index], inner, setting)),
  ]
}

/** What is said is imported; what was begun, and could not be said, is not. */
function speakOnly(json: JsonObject, setting: SourceSetting, hasFlows: boolean): Spoken | undefined {
  const imports = new Set<string>()
  const spoken = speak(json, { ...setting, imports }, hasFlows)
  if (spoken !== undefined) for (const name of imports) setting.imports.add(name)
  return spoken
}

function renderRules(
  spoken: Spoken,
  conditions: readonly Condition[],
  ways: readonly Way[],
  inner: Inner,
  setting: SourceSetting,
): Argument {
  const said = (options: Options): Argument[] => (options.length === 0 ? [] : [open(objectDocument(options))])
  const rules = conditions.map(({ holds, options }, index) =>
    call('when', [holds, ...said(options), renderWay(ways[index], inner, setting)]),
  )
  const { otherwise } = spoken
  const last =
    otherwise === undefined ? 'noOtherwise()' : call('otherwise', [...said(otherwise.options), renderWay(ways.at(-1), inner, setting)])
  return flowFunction('choose', [...rules, last])
}

function renderCatcher(errors: Document, options: Options, way: Way | undefined, inner: Inner, setting: SourceSetting): Document {
  const said = options.length === 0 ? [] : [open(objectDocument(options))]
  if (way?.kind === 'jump') {
    setting.imports.add('goTo')
    return call('catch', [closed(errors), closed(call('goTo', [closed(stringLiteral(way.target))])), ...said])
  }
  return call('catch', [closed(errors), ...said, renderWay(way, inner, setting)])
}

function renderWay(way: Way | undefined, inner: Inner, setting: SourceSetting): Argument {
  if (way === undefined || way.kind === 'on') return identity('flow')
  if (way.kind === 'jump') return flowFunction('flow', [call('goTo', [closed(stringLiteral(way.target))])])
  return flowFunction('flow', renderChain(way.chain, inner, setting))
}

const flowFunction = (parameter: string, calls: readonly Document[]): Argument => arrow(parameter, chain(parameter, calls))

const renderAside = ({ aside }: PlannedStep, inner: Inner, setting: SourceSetting): readonly Document[] =>
  aside.map((states) => call('aside', [flowFunction('flow', renderChain(states, inner, setting))]))

/** The branches of a Parallel in a list; the processor of a Map on its own. */
function renderGraphs(graphs: readonly InnerSketch[], setting: SourceSetting): Argument {
  const flows = graphs.map(({ sketch }) => flowFunction('flow', renderSketch(sketch, setting)))
  const [first] = graphs
  if (first?.field !== 'Branches' && flows[0] !== undefined) return flows[0]
  return openList(
    bracketed(
      '[',
      flows.map(({ document }) => document),
      ']',
    ),
  )
}

/** A state word for word; the graphs in it that can be flows stand beside it. */
function renderWritten(name: string, json: JsonObject, graphs: readonly InnerSketch[], setting: SourceSetting): Document {
  if (graphs.length === 0) return call('state', [closed(stringLiteral(name)), open(valueDocument(json))])
  const fields = ['Branches', 'ItemProcessor', 'Iterator'] as const
  const besides = fields.flatMap((field): Options => {
    const flows = graphs.filter((graph) => graph.field === field)
    if (flows.length === 0) return []
    return [[field, renderGraphs(flows, setting).document]]
  })
  return call('state', [closed(stringLiteral(name)), open(valueDocument(withoutStates(json))), open(objectDocument(besides))])
}

function withoutStates(json: JsonObject): JsonObject {
  const entries = Object.entries(json).flatMap(([field, value]): [string, Json][] => {
    if (field === 'ItemProcessor' || field === 'Iterator') return isEmpty(outside(value)) ? [] : [[field, outside(value)]]
    if (field !== 'Branches' || !Array.isArray(value)) return [[field, value]]
    const branches = value.map(outside)
    return branches.every(isEmpty) ? [] : [[field, branches]]
  })
  return Object.fromEntries(entries)
}

const isEmpty = (value: Json): boolean => isJsonObject(value) && Object.keys(value).length === 0

/** What a graph has besides its states. */
function outside(graph: Json): Json {
  if (!isJsonObject(graph)) return graph
  const { StartAt: _startAt, States: _states, ...rest } = graph
  return rest
}
