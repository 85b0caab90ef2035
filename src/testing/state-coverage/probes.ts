import { type StateMachineDefinition, walkStates } from '../../asl/index.ts'
import type { HistoryEvent } from '../../engine/index.ts'

/**
 * Finds out which rule or catcher was taken, which a history does not tell: a copy of the definition in which each of them
 * assigns its number to a variable that the definition does not use. What it assigned is taken out of the events again, so
 * that the history is the one that the definition itself would have.
 */
export class Probes {
  readonly definition: StateMachineDefinition
  readonly #variable: string

  /** @param paths the places of rules and catchers; the number of each is its index. */
  constructor(definition: StateMachineDefinition, paths: readonly string[]) {
    this.#variable = unusedName(definition)
    this.definition = this.#copy(definition, new Map(paths.map((path, index) => [path, index])))
  }

  #copy(definition: StateMachineDefinition, numbers: ReadonlyMap<string, number>): StateMachineDefinition {
    const copy = structuredClone(definition)
    const probe = (assigning: { readonly Assign?: object }, path: string): void => {
      Object.assign(assigning, { Assign: { ...assigning.Assign, [this.#variable]: numbers.get(path) } })
    }
    for (const { state, path } of walkStates(copy)) {
      if (state.Type === 'Choice') {
        for (const [index, rule] of state.Choices.entries()) probe(rule, `${path}/Choices[${index}]`)
        if (state.Default !== undefined) probe(state, `${path}/Default`)
      }
      if ('Catch' in state) for (const [index, catcher] of state.Catch?.entries() ?? []) probe(catcher, `${path}/Catch[${index}]`)
    }
    return copy
  }

  /** The event without the probe, and the number of what was taken. */
  read(event: HistoryEvent): { readonly event: HistoryEvent; readonly taken: number | undefined } {
    const { stateExitedEventDetails: details } = event
    if (details?.assignedVariables === undefined) return { event, taken: undefined }
    const { variables: assigned, taken } = this.readVariables(details.assignedVariables)
    if (taken === undefined) return { event, taken }
    const { assignedVariables: _, assignedVariablesDetails: __, ...rest } = details
    const left = Object.keys(assigned).length === 0 ? rest : { ...details, assignedVariables: assigned }
    return { event: { ...event, stateExitedEventDetails: left }, taken }
  }

  /** Variables without the probe, and the number of what was taken. */
  readVariables<Value>(given: Readonly<Record<string, Value>>): {
    readonly variables: Readonly<Record<string, Value>>
    readonly taken: number | undefined
  } {
    const { [this.#variable]: taken, ...variables } = given
    return { variables, taken: taken === undefined ? undefined : Number(taken) }
  }
}

function unusedName(definition: StateMachineDefinition): string {
  const text = JSON.stringify(definition)
  let name = 'stepwrightTook'
  while (text.includes(name)) name += 'It'
  return name
}
