import { type QueryLanguage, type StateDefinition, walkStates } from '../../asl/index.ts'
import { invalid, TestStateRefusal, type TestStateRequest } from './request.ts'

export interface FoundState {
  readonly state: StateDefinition
  readonly language: QueryLanguage
  /** Where it stands in its state machine; nothing where it was given by itself. */
  readonly path: string
}

const types = ['Task', 'Wait', 'Pass', 'Succeed', 'Fail', 'Choice', 'Parallel', 'Map']

/** The state that a request is about. */
export function findState({ definition, stateName }: TestStateRequest): FoundState {
  const found =
    'States' in definition
      ? inMachine(definition, stateName)
      : { state: definition, language: definition.QueryLanguage ?? 'JSONPath', path: '' }
  const { state } = found
  if (!types.includes(state.Type)) {
    throw malformed(`The field 'Type' should have one of these values: [${types.join(', ')}] at /States/${stateName ?? placeholder}/Type`)
  }
  if (state.Type === 'Parallel' && state.Branches.length === 0) {
    throw malformed(`Value cannot be empty at /States/${stateName ?? placeholder}/Branches`)
  }
  return found
}

/** The name that the service gives a state that is tested by itself. */
export const placeholder = 'StateName'

function inMachine(definition: Parameters<typeof walkStates>[0], stateName: string | undefined): FoundState {
  if (stateName === undefined) throw invalid('A state name must be provided when the definition is a state machine')
  for (const visit of walkStates(definition)) {
    if (visit.name === stateName) return { state: visit.state, language: visit.queryLanguage, path: visit.path }
  }
  throw invalid('State not found in definition')
}

const malformed = (what: string): TestStateRefusal =>
  new TestStateRefusal('InvalidDefinition', `Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: ${what}'`)
