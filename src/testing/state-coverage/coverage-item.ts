import { type StateMachineDefinition, type StateVisit, walkStates } from '../../asl/index.ts'

/** Something that a test can take: a state, a way out of a Choice, a retrier, a catcher. */
export interface CoverageItem {
  readonly kind: 'state' | 'rule' | 'default' | 'retrier' | 'catcher'
  readonly state: string
  /** Where it stands: `/States/Is It Long?/Choices[0]`. */
  readonly path: string
  /** For people: `rule 1 → Long`, `catch States.ALL → Notify Failure`. */
  readonly label: string
  /** How often it was taken. */
  readonly times: number
}

type Item = Omit<CoverageItem, 'times'>

/** Everything in a definition that a test can take, in the order in which it was written. */
export const itemsOf = (definition: StateMachineDefinition): readonly Item[] => [...walkStates(definition)].flatMap(itemsOfState)

function itemsOfState({ name, state, path }: StateVisit): readonly Item[] {
  const items: Item[] = [{ kind: 'state', state: name, path, label: name }]
  const add = (kind: Item['kind'], place: string, label: string): number =>
    items.push({ kind, state: name, path: `${path}/${place}`, label })
  if (state.Type === 'Choice') {
    for (const [index, rule] of state.Choices.entries()) add('rule', `Choices[${index}]`, `rule ${index + 1} → ${rule.Next}`)
    if (state.Default !== undefined) add('default', 'Default', `no rule → ${state.Default}`)
  }
  if ('Retry' in state) {
    for (const [index, retrier] of state.Retry?.entries() ?? [])
      add('retrier', `Retry[${index}]`, `retry ${retrier.ErrorEquals.join(', ')}`)
  }
  if ('Catch' in state) {
    for (const [index, catcher] of state.Catch?.entries() ?? []) {
      add('catcher', `Catch[${index}]`, `catch ${catcher.ErrorEquals.join(', ')} → ${catcher.Next}`)
    }
  }
  return items
}
