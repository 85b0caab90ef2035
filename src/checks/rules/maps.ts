import { quotas } from '../../asl/index.ts'
import { isJsonObject, type JsonObject } from '../../core/index.ts'
import type { Graph, State } from '../graph.ts'
import type { Report } from '../problem-codes.ts'

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

const inputTypes: ReadonlySet<unknown> = new Set(['CSV', 'JSON', 'JSONL', 'MANIFEST', 'PARQUET'])

/** Whether a Map runs each item as an execution of its own, and what follows from that. */
export function checkMaps(graphs: readonly Graph[], report: Report): void {
  const labels = new Map<string, string>()
  for (const graph of graphs) {
    for (const state of graph.states.values()) if (state.type === 'Map') checkMap(state, labels, report)
  }
}

function checkMap(state: State, labels: Map<string, string>, report: Report): void {
  const { json, path, graph } = state
  const processor = isJsonObject(json.ItemProcessor) ? json.ItemProcessor : undefined
  const config = processor !== undefined && isJsonObject(processor.ProcessorConfig) ? processor.ProcessorConfig : {}
  const mode = config.Mode ?? 'INLINE'
  const configPath = `${path}/ItemProcessor/ProcessorConfig`
  if (mode !== 'INLINE' && mode !== 'DISTRIBUTED') {
    report('VALUE_INVALID', `${configPath}/Mode`, `${JSON.stringify(mode)} is no mode`, 'Write "INLINE" or "DISTRIBUTED"')
    return
  }
  if (mode === 'INLINE') {
    for (const field of distributedOnly) {
      if (json[field] !== undefined) report('FIELD_UNSUPPORTED', `${path}/${field}`, `Only a distributed Map has '${field}'`, distributed)
    }
    for (const field of ignored) {
      if (json[field] !== undefined)
        report('FIELD_WITHOUT_EFFECT', `${path}/${field}`, `An inline Map does not use '${field}'`, distributed)
    }
    return
  }
  if (config.ExecutionType !== 'STANDARD' && config.ExecutionType !== 'EXPRESS') {
    report('VALUE_INVALID', configPath, 'A distributed Map needs an ExecutionType', 'Write "ExecutionType": "STANDARD" or "EXPRESS"')
  }
  if (graph.type === 'EXPRESS')
    report('EXPRESS_UNSUPPORTED', path, 'An EXPRESS machine has no distributed Map', 'Make the machine STANDARD, or the Map INLINE')
  checkLabel(state, labels, report)
  checkReader(json.ItemReader, `${path}/ItemReader`, report)
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

function checkReader(reader: unknown, path: string, report: Report): void {
  if (!isJsonObject(reader)) return
  if (reader.Resource === undefined)
    report(
      'MISSING_FIELD',
      path,
      "The field 'Resource' is missing",
      'Write "Resource": "arn:aws:states:::s3:getObject" or "…:s3:listObjectsV2"',
    )
  const config: JsonObject = isJsonObject(reader.ReaderConfig) ? reader.ReaderConfig : {}
  const { InputType } = config
  if (InputType !== undefined && !inputTypes.has(InputType)) {
    report(
      'VALUE_INVALID',
      `${path}/ReaderConfig/InputType`,
      `${JSON.stringify(InputType)} is no type of input`,
      `Write one of ${[...inputTypes].join(', ')}`,
    )
  }
  if (InputType === 'CSV' && config.CSVHeaderLocation === 'GIVEN' && !Array.isArray(config.CSVHeaders)) {
    report('MISSING_FIELD', `${path}/ReaderConfig`, "The field 'CSVHeaders' is missing", 'List the names of the columns')
  }
}
