import { type Grant, isJsonObject, ref, sub } from '../core/index.ts'
import type { Graph, StateNode } from '../states/index.ts'
import { statesIn } from './states-in.ts'

/**
 * What the role of a machine with a distributed Map must be allowed to do, wherever in the machine the Map stands: to start
 * executions of the machine itself, to look at them and to stop them, and to redrive those of its Map runs.
 *
 * @param machineId the machine's id in the template.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/iam-policies-eg-dist-map.html
 */
export function distributedMapGrants(graph: Graph, machineId: string): readonly Grant[] {
  if (![...statesIn(graph)].some(({ state }) => isDistributed(state))) return []
  const executions = `arn:\${AWS::Partition}:states:\${AWS::Region}:\${AWS::AccountId}:execution:\${${machineId}.Name}`
  return [
    { actions: ['states:StartExecution'], resources: [ref(machineId)] },
    { actions: ['states:DescribeExecution', 'states:StopExecution'], resources: [sub(`${executions}:*`)] },
    // Between machine and execution stands the label of the Map, which is a random one unless it is given.
    { actions: ['states:RedriveExecution'], resources: [sub(`${executions}/*`)] },
  ]
}

function isDistributed(state: StateNode): boolean {
  if (state.kind === 'map') return state.distributed !== undefined
  if (state.kind !== 'written') return false
  const { ItemProcessor: processor = state.definition['Iterator'] } = state.definition
  if (!isJsonObject(processor) || !isJsonObject(processor['ProcessorConfig'])) return false
  return processor['ProcessorConfig']['Mode'] === 'DISTRIBUTED'
}
