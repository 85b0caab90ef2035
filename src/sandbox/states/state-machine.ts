import { z } from 'zod'
import type { StateMachineDefinition } from '../../asl/index.ts'
import type { ExecutionType } from '../../engine/index.ts'

export const tags = z.array(z.object({ key: z.string().max(128).optional(), value: z.string().max(256).optional() }))

const logDestination = z.object({ cloudWatchLogsLogGroup: z.object({ logGroupArn: z.string().optional() }).optional() })

export const loggingConfiguration = z.object({
  level: z.enum(['ALL', 'ERROR', 'FATAL', 'OFF']).default('OFF'),
  includeExecutionData: z.boolean().default(false),
  destinations: z.array(logDestination).optional(),
})

export const tracingConfiguration = z.object({ enabled: z.boolean().default(false) })

export const encryptionConfiguration = z.object({
  type: z.enum(['AWS_OWNED_KEY', 'CUSTOMER_MANAGED_KMS_KEY']),
  kmsKeyId: z.string().optional(),
  kmsDataKeyReusePeriodSeconds: z.number().int().min(60).max(900).optional(),
})

/** What one state of a machine's life says: UpdateStateMachine makes a new one, a version keeps one. */
export interface Revision {
  /** Absent for the first. */
  readonly id: string | undefined
  /** As it was given, byte for byte. */
  readonly definitionText: string
  readonly definition: StateMachineDefinition
  readonly roleArn: string
  readonly logging: z.output<typeof loggingConfiguration>
  readonly tracing: z.output<typeof tracingConfiguration>
  readonly encryption: z.output<typeof encryptionConfiguration>
  readonly date: Date
}

/** A state machine. */
export interface StateMachine {
  readonly arn: string
  readonly name: string
  readonly type: ExecutionType
  readonly creationDate: Date
  readonly versions: Map<number, Version>
  readonly aliases: Map<string, Alias>
  readonly tags: Map<string, string>
  /** The last version's number; numbers of deleted versions do not come back. */
  lastVersion: number
  revision: Revision
  status: 'ACTIVE' | 'DELETING'
}

/** A revision that keeps its number. */
export interface Version {
  readonly arn: string
  readonly number: number
  readonly revision: Revision
  readonly description: string | undefined
  readonly creationDate: Date
}

/** A name for one version, or for two with weights. */
export interface Alias {
  readonly arn: string
  readonly name: string
  readonly creationDate: Date
  description: string | undefined
  updateDate: Date
  routes: readonly { readonly stateMachineVersionArn: string; readonly weight: number }[]
}
