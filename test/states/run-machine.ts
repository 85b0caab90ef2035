import type { Json } from '../../src/core/index.ts'
import type { TaskOutcome, TaskRequest } from '../../src/engine/index.ts'
import { type StateMachine, toAsl } from '../../src/states/index.ts'
import { type Ran, run, succeed } from '../engine/run.ts'

/** Runs what `toAsl` makes of a machine, which must have no problems. Tasks answer with their arguments. */
export async function runMachine(
  machine: StateMachine,
  input: Json,
  tasks: (request: TaskRequest) => TaskOutcome = ({ parameters }) => succeed(parameters),
): Promise<Ran & { readonly visited: readonly string[] }> {
  const { definition, problems } = toAsl(machine)
  if (problems.length > 0) throw new Error(JSON.stringify(problems, undefined, 2))
  const ran = await run(definition, { input, tasks: async (request) => tasks(request) })
  const visited = ran.events.flatMap((event) => (event.stateEnteredEventDetails === undefined ? [] : [event.stateEnteredEventDetails.name]))
  return { ...ran, visited }
}

/** What a machine gives; a run that does not succeed is an error. */
export async function outputOfMachine(...given: Parameters<typeof runMachine>): Promise<Json> {
  const { result } = await runMachine(...given)
  if (result.status !== 'SUCCEEDED') throw new Error(JSON.stringify(result))
  return result.output
}
