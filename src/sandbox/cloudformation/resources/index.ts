import { dynamodb } from './dynamodb.ts'
import { logs } from './logs.ts'
import type { ResourceType } from './resource-type.ts'
import { s3 } from './s3.ts'
import { sns } from './sns.ts'
import { sqs } from './sqs.ts'

export type { Made, NameRules, ResourceOwner, ResourceTag, ResourceType } from './resource-type.ts'

/** Every resource type that the sandbox can make. */
export const resourceTypes: { readonly [type: string]: ResourceType } = { ...dynamodb, ...logs, ...s3, ...sns, ...sqs }
