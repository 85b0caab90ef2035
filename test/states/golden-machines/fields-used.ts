import { type QueryLanguage, type StateDefinition, type StateMachineDefinition, walkGraphs, walkStates } from '../../../src/asl/index.ts'
import { isJsonObject, type Json } from '../../../src/core/index.ts'

/** A field of the language: where it stands, its name, and the query language of the state. */
export interface FieldUse {
  readonly holder: string
  readonly field: string
  readonly language: QueryLanguage
}

/** Every field that a definition uses: of its graphs, its states, their retriers, catchers, rules, readers and writers. */
export function* fieldsUsed(definition: StateMachineDefinition): Generator<FieldUse> {
  for (const { graph, parent, queryLanguage } of walkGraphs(definition)) {
    const holder = parent === undefined ? 'definition' : parent.state.Type === 'Parallel' ? 'branch' : 'processor'
    yield* fieldsOf(holder, graph, queryLanguage)
    yield* fieldsOf('ProcessorConfig', graph.ProcessorConfig, queryLanguage)
  }
  for (const { state, queryLanguage } of walkStates(definition)) {
    yield* fieldsOf(state.Type, state, queryLanguage)
    for (const [holder, part] of partsOf(state)) yield* fieldsOf(holder, part, queryLanguage)
  }
}

function* fieldsOf(holder: string, value: unknown, language: QueryLanguage): Generator<FieldUse> {
  if (isJsonObject(value)) for (const field of Object.keys(value)) yield { holder, field, language }
}

function* partsOf(state: StateDefinition): Generator<readonly [holder: string, part: unknown]> {
  if ('Retry' in state) for (const retrier of state.Retry ?? []) yield ['Retry', retrier]
  if ('Catch' in state) for (const catcher of state.Catch ?? []) yield ['Catch', catcher]
  if (state.Type === 'Choice') for (const rule of state.Choices) yield* rulesIn(rule)
  if (state.Type !== 'Map') return
  const { ItemReader: reader, ItemBatcher: batcher, ResultWriter: writer } = state
  yield ['ItemReader', reader]
  yield ['ReaderConfig', reader?.ReaderConfig]
  yield ['ItemBatcher', batcher]
  yield ['ResultWriter', writer]
  yield ['WriterConfig', writer?.WriterConfig]
}

function* rulesIn(rule: unknown): Generator<readonly [holder: string, part: unknown]> {
  if (!isJsonObject(rule)) return
  yield ['Choices', rule]
  const inner: readonly (Json | undefined)[] = [rule.And, rule.Or, rule.Not].flat()
  for (const part of inner) yield* rulesIn(part)
}
