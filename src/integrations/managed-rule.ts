import type { Grant } from '../core/index.ts'
import { arn } from './arn.ts'

/**
 * What a role needs so that Step Functions can make the rule by which a service tells that a job has ended. Without
 * exactly this, creating the state machine fails: "not authorized to create managed-rule".
 *
 * @param rule the name that Step Functions gives to the rule, e.g. `StepFunctionsGetEventsForECSTaskRule`.
 */
export const managedRule = (rule: string): Grant => ({
  actions: ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'],
  resources: [arn('events', 'rule/', rule)],
})
