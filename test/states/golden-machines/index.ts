import type { StateMachine } from '../../../src/states/index.ts'
import { comparisons } from './choices.ts'
import { comments, commentsInJsonPath } from './comments.ts'
import { distributedMaps, distributedMapsInJsonPath } from './distributed-maps.ts'
import { endsInJsonata, endsInJsonPath } from './ends.ts'
import { jsonPathStates } from './json-path-states.ts'
import { jsonataStates } from './jsonata-states.ts'
import { mixedLanguages } from './mixed-languages.ts'

/** Machines of the typed builder which say, together, everything that the language can say; by the name of their golden. */
export const goldenMachines: Readonly<Record<string, StateMachine>> = {
  'built.choices': comparisons,
  'built.comments': comments,
  'built.comments.json-path': commentsInJsonPath,
  'built.distributed-maps': distributedMaps,
  'built.distributed-maps.json-path': distributedMapsInJsonPath,
  'built.ends': endsInJsonata,
  'built.ends.json-path': endsInJsonPath,
  'built.json-path': jsonPathStates,
  'built.jsonata': jsonataStates,
  'built.mixed-languages': mixedLanguages,
}
