import type { Operand } from '../expressions/index.ts'
import type { Branch, Draft } from './chain.ts'
import { about, assignOf, type Giving, outputOf, unguarded } from './draft.ts'
import type { ItemReader } from './item-reader.ts'
import { link } from './link.ts'
import type { DistributedSource, ItemList, ItemOf, MapSource } from './map-options.ts'
import type { Distribution, MapNode } from './node.ts'
import type { ResultWriter } from './result-writer.ts'
import { itemScope, type ResultScope, resultScope, type Scope, scope } from './scope.ts'

type NumberOf<In> = number | ((given: In) => Operand<number>)

interface Limits<In> {
  readonly concurrency?: NumberOf<In>
  readonly toleratedFailures?: NumberOf<In>
  readonly toleratedFailurePercentage?: NumberOf<In>
}

interface Distributing<In> {
  readonly executionType?: 'STANDARD' | 'EXPRESS'
  readonly label?: string
  readonly write?: (given: In) => ResultWriter
}

const numberOf = <In>(written: NumberOf<In> | undefined, given: In): Operand<number> | undefined =>
  typeof written === 'function' ? written(given) : written

export function inlineMap<I, V, C, Items extends ItemList, Selected, R>(
  name: string,
  source: MapSource<Scope<I, V, C>, Items, Selected>,
  iteration: Branch,
  options: (Giving<ResultScope<I, V, C, R>> & Limits<Scope<I, V, C>>) | undefined,
): Draft {
  const { items, select } = typeof source === 'function' ? { items: source, select: undefined } : source
  return aroundMap(options, {
    name,
    items: items(scope<I, V, C>()),
    select: select?.(itemScope<I, V, C, ItemOf<Items>>()),
    processor: link(iteration),
    distributed: undefined,
  })
}

export function distributedMap<I, V, C, Items extends ItemList | ItemReader<unknown>, Selected, B, R>(
  name: string,
  source: DistributedSource<Scope<I, V, C>, Items, Selected, B>,
  iteration: Branch,
  options: (Giving<ResultScope<I, V, C, R>> & Limits<Scope<I, V, C>> & Distributing<Scope<I, V, C>>) | undefined,
): Draft {
  const given = scope<I, V, C>()
  const { select, batch } = typeof source === 'function' ? { select: undefined, batch: undefined } : source
  const found = typeof source === 'function' ? source(given) : source.items(given)
  const reader = isReader(found) ? found : undefined
  const distributed: Distribution = {
    executionType: options?.executionType ?? 'STANDARD',
    label: options?.label,
    reader,
    batch: batch?.(given),
    writer: options?.write?.(given),
  }
  return aroundMap(options, {
    name,
    items: reader === undefined ? found : undefined,
    select: select?.(itemScope<I, V, C, ItemOf<Items>>()),
    processor: link(iteration),
    distributed,
  })
}

const isReader = (found: object): found is ItemReader<unknown> => 'kind' in found && found.kind === 'itemReader'

/** A Map with what both kinds of Maps say in the same way. */
function aroundMap<I, V, C, R>(
  options: (Giving<ResultScope<I, V, C, R>> & Limits<Scope<I, V, C>>) | undefined,
  map: Pick<MapNode, 'name' | 'items' | 'select' | 'processor' | 'distributed'>,
): Draft {
  const given = scope<I, V, C>()
  const withResult = resultScope<I, V, C, R>()
  return about(options, {
    ...map,
    kind: 'map',
    concurrency: numberOf(options?.concurrency, given),
    toleratedFailures: numberOf(options?.toleratedFailures, given),
    toleratedFailurePercentage: numberOf(options?.toleratedFailurePercentage, given),
    output: outputOf(options, withResult),
    assign: assignOf(options, withResult),
    retry: unguarded,
    catch: unguarded,
    next: undefined,
  })
}
