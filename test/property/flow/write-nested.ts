import type { Names } from './names.ts'
import type { Calls, Data, Place, Write } from './place.ts'
import type { Branch, Step } from './recipe.ts'
import { writeGuards } from './write-guards.ts'
import { call } from './write-plain.ts'

type Guarded = Exclude<Extract<Step, { readonly guards: unknown }>, { readonly kind: 'task' }>

const kept = 'output: (given) => given.input'

/** States with graphs in them. */
export function writeNested(step: Guarded, place: Place, names: Names, write: Write): Calls {
  const name = names.next(step.name)
  const inside: Place = { ...place, before: [], aside: undefined }
  const graph = (branch: Branch, at: Place): string => `(flow) => flow${write(branch, at, { jump: false, end: true, beEmpty: false }).text}`
  const text = writeWith(step, name, inside, graph, names)
  return { text: text + writeGuards(step.guards, place, names, write), open: true, before: [...place.before, name] }
}

type Graph = (branch: Branch, place: Place) => string

function writeWith(step: Guarded, name: string, place: Place, graph: Graph, names: Names): string {
  const comment = step.form === 4 ? "comment: 'nested', " : ''
  switch (step.kind) {
    case 'parallel': {
      const given = step.form === 1 ? '(given) => given.input' : ''
      return call('parallel', name, given, `[${step.branches.map((branch) => graph(branch, place)).join(', ')}]`, `{ ${comment}${kept} }`)
    }
    case 'group':
      return call('group', name, graph(step.inside, place), `{ ${comment}${kept} }`)
    case 'map': {
      if (place.data !== 'order') return call('group', name, graph(step.inside, place), `{ ${comment}${kept} }`)
      const items = '(given) => given.input.list'
      const select = '(given) => ({ id: given.item.id, n: given.index, flag: given.input.flag, due: given.input.due })'
      const source = step.form === 1 ? `{ items: ${items}, select: ${select} }` : items
      const limit = step.form === 2 ? 'concurrency: 3, ' : step.form === 3 ? 'concurrency: (given) => given.input.n, ' : ''
      return call('map', name, source, graph(step.inside, { ...place, data: 'item' }), `{ ${comment}${limit}${kept} }`)
    }
    case 'distributed':
      return place.express
        ? call('group', name, graph(step.inside, place), `{ ${kept} }`)
        : writeDistributed(step, name, place, graph, names)
  }
}

const readers: readonly (readonly [reader: string, data: Data])[] = [
  ["readItems.objects({ bucket: 'b', prefix: 'p/', maxItems: 10 })", 'listed'],
  ["readItems.csv({ bucket: 'b', key: 'k', columns: ['id'], delimiter: 'TAB' })", 'row'],
  ["readItems.json({ bucket: 'b', key: 'k.json' })", 'batch'],
]

function writeDistributed(
  step: Extract<Step, { readonly kind: 'distributed' }>,
  name: string,
  place: Place,
  graph: Graph,
  names: Names,
): string {
  const [reader, data] = readers[step.reader % readers.length] ?? ['', 'row']
  const express = step.form % 2 === 1
  const isBatched = data === 'batch'
  const source = isBatched
    ? `{ items: () => ${reader}, batch: () => ({ maxItems: 10, maxBytes: 1000, input: { odd: "it's" } }) }`
    : `() => ${reader}`
  const options = [
    ...(express ? ["executionType: 'EXPRESS'"] : []),
    ...(step.form > 2 && place.labels ? [`label: '${names.variable()}'`] : []),
    ...(step.form > 2 ? ['toleratedFailures: 3', 'toleratedFailurePercentage: 5', 'concurrency: 100'] : []),
    ...(step.form === 4
      ? ["write: () => writeResults({ bucket: 'b', prefix: 'p/', outputType: 'JSONL', transformation: 'FLATTEN' })"]
      : []),
    kept,
  ]
  return call(
    'distributedMap',
    name,
    source,
    graph(step.inside, { ...place, data, express, variables: false }),
    `{ ${options.join(', ')} }`,
  )
}
