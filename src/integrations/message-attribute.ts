import type { Value } from '../expressions/index.ts'

/** An attribute of a message of SNS or SQS, which subscriptions may filter by. `BinaryValue` is Base64. */
export type MessageAttribute = Value<{ DataType: string; StringValue?: string; BinaryValue?: string }>
