import { activities } from './activity.ts'
import { dynamodb } from './dynamodb.ts'
import { ec2 } from './ec2.ts'
import { ecr } from './ecr.ts'
import { ecs } from './ecs.ts'
import { ecsServices } from './ecs-service.ts'
import { iam } from './iam.ts'
import { lambda } from './lambda.ts'
import { logs } from './logs.ts'
import type { ResourceType } from './resource-type.ts'
import { s3 } from './s3.ts'
import { securityGroups } from './security-group.ts'
import { sns } from './sns.ts'
import { sqs } from './sqs.ts'
import { stateMachines } from './state-machine.ts'
import { stateMachineAliases } from './state-machine-alias.ts'
import { stateMachineVersions } from './state-machine-version.ts'

export type { Made, NameRules, ResourceOwner, ResourceTag, ResourceType } from './resource-type.ts'

/** Every resource type that the sandbox can make. */
export const resourceTypes: { readonly [type: string]: ResourceType } = {
  ...activities,
  ...dynamodb,
  ...ec2,
  ...ecr,
  ...ecs,
  ...ecsServices,
  ...iam,
  ...lambda,
  ...logs,
  ...s3,
  ...securityGroups,
  ...sns,
  ...sqs,
  ...stateMachineAliases,
  ...stateMachineVersions,
  ...stateMachines,
}
