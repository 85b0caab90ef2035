import { quotas } from '../../asl/index.ts'
import { isJsonObject, type JsonObject } from '../../core/index.ts'
import type { Graph, State } from '../graph.ts'
import type { Report } from '../problem-codes.ts'
import { checkMapPart } from './fields.ts'
import { checkMapParts } from './map-parts.ts'

/** What only a distributed Map has. */
const distributedOnly = ['ItemReader', 'ItemBatcher', 'ResultWriter'] as const

/** What an inline Map may have, and does not use. */
const ignored = [
  'Label',
  'ToleratedFailureCount',
  'ToleratedFailureCountPath',
  'ToleratedFailurePercentage',
  'ToleratedFailurePercentagePath',
] as const

const distributed = 'Give the ItemProcessor "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }'

/** Whether a Map runs each item as an execution of its own, and what follows from that. */
export function checkMaps(graphs: readonly Graph[], report: Report): void {
  const labels = new Map<string, string>()
  for (const graph of graphs) {
    for (const state of graph.states.values()) if (state.type === 'Map') checkMap(state, labels, report)
  }
}

function checkMap(state: State, labels: Map<string, string>, report: Report): void {
  const { json, path, graph, queryLanguage } = state
  const { field, config } = processorOf(json)
  const configPath = `${path}/${field}/ProcessorConfig`
  checkMapPart('ProcessorConfig', config, { path: configPath, queryLanguage }, report)
  const { Mode: mode = 'INLINE' } = config
  if (mode === 'INLINE') checkInline(state, report)
  if (mode !== 'DISTRIBUTED') return
  if (config.ExecutionType === undefined) {
    report('VALUE_INVALID', configPath, 'A distributed Map needs an ExecutionType', 'Write "ExecutionType": "STANDARD" or "EXPRESS"')
  }
  if (graph.type === 'EXPRESS')
    report('EXPRESS_UNSUPPORTED', path, 'An EXPRESS machine has no distributed Map', 'Make the machine STANDARD, or the Map INLINE')
  checkLabel(state, labels, report)
  checkMapParts(state, report)
}

/** How the items are processed; a Map of the first years says it of its Iterator. */
function processorOf(json: JsonObject): { readonly field: string; readonly config: JsonObject } {
  const field = json.ItemProcessor === undefined ? 'Iterator' : 'ItemProcessor'
  const processor = json[field]
  const config = isJsonObject(processor) ? processor.ProcessorConfig : undefined
  return { field, config: isJsonObject(config) ? config : {} }
}

function checkInline({ json, path }: State, report: Report): void {
  for (const field of distributedOnly) {
    if (json[field] !== undefined) report('FIELD_UNSUPPORTED', `${path}/${field}`, `Only a distributed Map has '${field}'`, distributed)
  }
  for (const field of ignored) {
    if (json[field] !== undefined) report('FIELD_WITHOUT_EFFECT', `${path}/${field}`, `An inline Map does not use '${field}'`, distributed)
  }
}

function checkLabel({ json, path }: State, labels: Map<string, string>, report: Report): void {
  const { Label } = json
  if (typeof Label !== 'string') return
  if (Label.length > quotas.labelCharacters || Label === '' || /[\s?*<>{}[\]:;,\\|^~$#%&`"\p{Cc}]/u.test(Label)) {
    report(
      'LABEL_INVALID',
      `${path}/Label`,
      `'${Label}' cannot be a label`,
      `Write at most ${quotas.labelCharacters} letters, digits, '-' and '_'`,
    )
  }
  const owner = labels.get(Label)
  if (owner === undefined) labels.set(Label, path)
  else report('DUPLICATE_LABEL', `${path}/Label`, `The Map at ${owner} has the label '${Label}' too`, 'Give each Map a label of its own')
}
