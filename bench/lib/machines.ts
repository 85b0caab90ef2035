import type { StateDefinition, StateMachineDefinition } from '../../src/asl/index.ts'
import type { Json } from '../../src/core/index.ts'

interface Machine {
  readonly definition: StateMachineDefinition
  readonly input: Json
}

const chain = (length: number, state: Omit<StateDefinition & { Type: 'Pass' }, 'Next' | 'End'>): StateMachineDefinition['States'] =>
  Object.fromEntries(
    Array.from({ length }, (_, index) => [
      `S${index}`,
      index + 1 === length ? { ...state, End: true } : { ...state, Next: `S${index + 1}` },
    ]),
  )

const items = Array.from({ length: 10_000 }, (_, index) => ({ id: index, name: `item ${index}`, price: index / 100 }))

/** The machines that interpreters are held against each other with. */
export const machines = {
  chain: {
    definition: {
      StartAt: 'S0',
      States: chain(1000, { Type: 'Pass', Parameters: { 'total.$': '$.total', 'label.$': "States.Format('{}', $.label)" } }),
    },
    input: { total: 42, label: 'order' },
  },
  map: {
    definition: {
      StartAt: 'Each',
      States: {
        Each: {
          Type: 'Map',
          ItemsPath: '$.items',
          MaxConcurrency: 40,
          ItemProcessor: { StartAt: 'Shape', States: { Shape: { Type: 'Pass', Parameters: { 'id.$': '$.id' }, End: true } } },
          ResultPath: null,
          End: true,
        },
      },
    },
    input: { items: items.map(({ id }) => ({ id })) },
  },
  'chain-jsonata': {
    definition: {
      QueryLanguage: 'JSONata',
      StartAt: 'S0',
      States: chain(1000, { Type: 'Pass', Output: { total: '{% $states.input.total + 1 %}', label: "{% $states.input.label & '' %}" } }),
    },
    input: { total: 42, label: 'order' },
  },
  'map-jsonata': {
    definition: {
      QueryLanguage: 'JSONata',
      StartAt: 'Each',
      States: {
        Each: {
          Type: 'Map',
          Items: '{% $states.input.items %}',
          MaxConcurrency: 40,
          ItemProcessor: { StartAt: 'Shape', States: { Shape: { Type: 'Pass', Output: { id: '{% $states.input.id + 1 %}' }, End: true } } },
          Output: null,
          End: true,
        },
      },
    },
    input: { items: items.map(({ id }) => ({ id })) },
  },
} as const satisfies Readonly<Record<string, Machine>>
