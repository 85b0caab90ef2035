import type { Operand } from '../expressions/index.ts'
import type { Branch, Draft } from './chain.ts'
import { about, type Giving, gives, unguarded } from './draft.ts'
import { link } from './link.ts'
import type { DistributedSource, MapSource } from './map-options.ts'
import type { Distribution } from './node.ts'
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

/** The fields that are there. */
const present = <Fields extends object>(fields: Fields): Partial<Fields> => {
  const kept: Partial<Fields> = { ...fields }
  for (const key in kept) if (kept[key] === undefined) delete kept[key]
  return kept
}

export function inlineMap<I, V, C, Item, Selected, R>(
  name: string,
  source: MapSource<Scope<I, V, C>, Item, Selected>,
  iteration: Branch,
  options: (Giving<ResultScope<I, V, C, R>> & Limits<Scope<I, V, C>>) | undefined,
): Draft {
  const { items, select } = typeof source === 'function' ? { items: source, select: undefined } : source
  return {
    kind: 'map',
    ...about(name, options),
    items: items(scope<I, V, C>()),
    ...(select !== undefined && { select: select(itemScope<I, V, C, Item>()) }),
    ...limits(options, scope<I, V, C>()),
    processor: link(iteration),
    ...gives(options, resultScope<I, V, C, R>()),
    ...unguarded,
  }
}

export function distributedMap<I, V, C, Item, Selected, B, R>(
  name: string,
  source: DistributedSource<Scope<I, V, C>, Item, Selected, B>,
  iteration: Branch,
  options: (Giving<ResultScope<I, V, C, R>> & Limits<Scope<I, V, C>> & Distributing<Scope<I, V, C>>) | undefined,
): Draft {
  const given = scope<I, V, C>()
  const { select, batch } = typeof source === 'function' ? { select: undefined, batch: undefined } : source
  const found = typeof source === 'function' ? source(given) : source.items(given)
  const reader = 'kind' in found && found.kind === 'itemReader' ? found : undefined
  const distributed: Distribution = {
    executionType: options?.executionType ?? 'STANDARD',
    ...present({ label: options?.label, reader, batch: batch?.(given), writer: options?.write?.(given) }),
  }
  return {
    kind: 'map',
    ...about(name, options),
    ...(reader === undefined && { items: found }),
    ...(select !== undefined && { select: select(itemScope<I, V, C, Item>()) }),
    ...limits(options, given),
    processor: link(iteration),
    distributed,
    ...gives(options, resultScope<I, V, C, R>()),
    ...unguarded,
  }
}

const limits = <In>(options: Limits<In> | undefined, given: In) =>
  present({
    concurrency: numberOf(options?.concurrency, given),
    toleratedFailures: numberOf(options?.toleratedFailures, given),
    toleratedFailurePercentage: numberOf(options?.toleratedFailurePercentage, given),
  })
