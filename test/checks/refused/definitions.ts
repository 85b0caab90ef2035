/** A definition that the service refuses, with what we say of it, and its neighbour that the service takes. */
export interface Refused {
  readonly what: string
  readonly code: string
  readonly wrong: unknown
  readonly right: unknown
  readonly type?: 'STANDARD' | 'EXPRESS'
}

export type Row<Part> = readonly [what: string, code: string, wrong: Part, right: Part]

/** Rows that differ in one part of a definition. */
export const refused = <Part>(make: (part: Part) => unknown, rows: readonly Row<Part>[], type: Refused['type'] = 'STANDARD') =>
  rows.map(([what, code, wrong, right]): Refused => ({ what, code, wrong: make(wrong), right: make(right), type }))

export const pass = { Type: 'Pass', End: true }
export const jsonata = { QueryLanguage: 'JSONata' }

/** A machine of one state, and one that it may go to. */
export const machine = (state: object, more: object = {}): object => ({ StartAt: 'A', States: { A: state }, ...more })
export const ending = (state: object): object => machine({ End: true, ...state })
export const endingInJsonata = (state: object): object => machine({ End: true, ...state }, jsonata)

export const task = (state: object): object =>
  ending({ Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', Parameters: { FunctionName: 'f' }, ...state })

/** A Task that is named wholly by what it calls and with what. */
export const call = ([resource, parameters]: readonly [string, unknown]): object =>
  ending({ Type: 'Task', Resource: `arn:aws:states:::${resource}`, Parameters: parameters })

export const graphOf = (name: string): object => ({ StartAt: name, States: { [name]: pass } })
const distributed = { ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' }, ...graphOf('Item') }

export const inlineMap = (more: object): object => ending({ Type: 'Map', ItemProcessor: graphOf('Item'), ...more })
export const distributedMap = (more: object): object => ending({ Type: 'Map', ItemProcessor: distributed, ...more })
export const distributedMapInJsonata = (more: object): object => endingInJsonata({ Type: 'Map', ItemProcessor: distributed, ...more })
