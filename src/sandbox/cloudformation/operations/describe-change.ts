import type { Output } from '../../aws-service.ts'
import type { ChangeDetail, PlannedChange } from '../deployment/plan-changes.ts'

const describeDetail = ({ name, recreation, evaluation, source }: ChangeDetail): Output => ({
  Target: { Attribute: 'Properties', Name: name, RequiresRecreation: recreation },
  Evaluation: evaluation,
  ChangeSource: source,
})

/** A planned change as `DescribeChangeSet` tells it. */
export const describeChange = ({ action, logicalId, physicalId, type, replacement, policy, scope, details }: PlannedChange): Output => ({
  Type: 'Resource',
  ResourceChange: {
    PolicyAction: policy,
    Action: action,
    LogicalResourceId: logicalId,
    PhysicalResourceId: physicalId,
    ResourceType: type,
    Replacement: replacement,
    Scope: scope,
    Details: details.map(describeDetail),
  },
})
