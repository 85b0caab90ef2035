import type { Branch, Recipe } from './recipe.ts'

/** The data that flows along a graph: the input of the machine, the same with a note for certain, an item of its list, what a reader finds, a batch. */
export type Data = 'order' | 'noted' | 'item' | 'listed' | 'row' | 'batch'

/** Where a state is written: what it may read, call and jump to. */
export interface Place {
  readonly language: Recipe['language']
  readonly express: boolean
  readonly data: Data
  /** Whether the variable `order` is assigned here. */
  readonly variables: boolean
  /** Whether a distributed Map may have a label: not in a fragment, as a machine that uses it twice would have two of it. */
  readonly labels: boolean
  /** The states on the way to this place: those it may jump back to. */
  readonly before: readonly string[]
  /** The state that stands aside in this graph; undefined where there is none. */
  readonly aside: Aside | undefined
}

export interface Aside {
  readonly name: string
  /** Whether a branch jumps to it. */
  used: boolean
}

/** Calls of the builder, and whether anything flows on after them. */
export interface Calls {
  readonly text: string
  readonly open: boolean
  /** The states that the next one may jump back to. */
  readonly before: readonly string[]
}

/** What a branch may do where it stands. */
export interface May {
  /** Whether it may end in a jump: some other way must lead on. */
  readonly jump: boolean
  /** Whether it may end its graph by `.end()`. */
  readonly end: boolean
  /** Whether it may have no state. */
  readonly beEmpty: boolean
}

/** Writes a branch where it stands; what it must not do there, it does not. */
export type Write = (branch: Branch, place: Place, may: May) => Calls

const shapes: Readonly<Record<Data, { readonly text?: string; readonly number?: string; readonly flag?: string; readonly time?: string }>> =
  {
    order: { text: 'id', number: 'n', flag: 'flag', time: 'due' },
    noted: { text: 'id', number: 'n', flag: 'flag', time: 'due' },
    item: { text: 'id', number: 'n', flag: 'flag', time: 'due' },
    listed: { text: 'Key', number: 'Size' },
    row: { text: 'id' },
    batch: {},
  }

/** The fields of what flows here. */
export const fieldsAt = ({ data }: Place) => shapes[data]

/** Conditions that can be asked here, of what `at` holds. */
export function conditionsAt(place: Place): readonly string[] {
  const { text, number, flag, time } = fieldsAt(place)
  return [
    "eq(given.context.Execution.Name, 'run')",
    ...(text === undefined
      ? []
      : [`eq(given.input.${text}, "it's {% odd %}")`, `matches(given.input.${text}, 'a*')`, `contains(given.input.${text}, '*')`]),
    ...(number === undefined ? [] : [`gt(given.input.${number}, 5)`, `lte(given.input.${number}, -1.5)`, `neq(given.input.${number}, 0)`]),
    ...(flag === undefined ? [] : [`given.input.${flag}`, `eq(given.input.${flag}, false)`]),
    ...(time === undefined ? [] : [`isAfter(given.input.${time}, '2030-01-31T12:00:00Z')`]),
    ...(place.data === 'order' ? ['exists(given.input.note)', 'isNull(given.input.nothing)', 'gt(given.input.id, given.input.due)'] : []),
    ...(place.data === 'batch' ? ['exists(given.input.Items)'] : []),
  ]
}
