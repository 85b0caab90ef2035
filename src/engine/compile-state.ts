import type { StateDefinition } from '../asl/index.ts'
import type { Compilation } from './compilation.ts'
import { errorNames, Failure } from './failure.ts'
import { jsonataFlow } from './jsonata/data-flow.ts'
import { jsonPathFlow } from './jsonpath/data-flow.ts'
import type { CompiledState, DirectState, WaitingState } from './run/graph.ts'
import { compileChoice } from './states/choice.ts'
import { compileFail } from './states/fail.ts'
import { compileMap } from './states/map.ts'
import { compileParallel } from './states/parallel.ts'
import { compilePass } from './states/pass.ts'
import { compileSucceed } from './states/succeed.ts'
import { compileTask } from './states/task.ts'
import { compileWait } from './states/wait.ts'

/** Makes a state ready to run: its paths parsed, its expressions compiled. */
export const compileState = (state: StateDefinition, compilation: Compilation): CompiledState => ({
  ...compileWork(state, compilation),
  path: compilation.path,
})

function compileWork(state: StateDefinition, compilation: Compilation): DirectState | WaitingState {
  const flow = compilation.language === 'JSONata' ? jsonataFlow(state, compilation.compileQuery) : jsonPathFlow(state)
  switch (state.Type) {
    case 'Task':
      return compileTask(state, flow, compilation)
    case 'Pass':
      return compilePass(state, flow)
    case 'Choice':
      return compileChoice(state, flow, compilation)
    case 'Wait':
      return compileWait(state, flow, compilation)
    case 'Succeed':
      return compileSucceed(state, flow)
    case 'Fail':
      return compileFail(state, compilation)
    case 'Parallel':
      return compileParallel(state, flow, compilation)
    case 'Map':
      return compileMap(state, flow, compilation)
    default:
      throw unknownType(state, compilation.name)
  }
}

const unknownType = (state: never, name: string): Failure =>
  new Failure(errorNames.runtime, `The state '${name}' has no known Type: ${JSON.stringify(state)}`, { terminal: true })
