import { randomUUID } from 'node:crypto'
import type { Json, JsonObject } from '../../../core/index.ts'
import type { Made, ResourceTag } from '../resources/index.ts'
import type { ParameterValues } from '../template/parameters.ts'
import type { ParsedTemplate } from '../template/parsed-template.ts'
import type { ResourceStatus, StackStatus } from './stack-status.ts'

/** A resource of a stack, as it stands or as it was last seen. */
export interface StackResource {
  readonly logicalId: string
  readonly type: string
  readonly status: ResourceStatus
  readonly reason?: string | undefined
  readonly timestamp: Date
  /** What it was made of. */
  readonly properties: JsonObject
  /** Undefined until it was made. */
  readonly made?: Made | undefined
}

export interface StackEvent {
  readonly id: string
  readonly logicalId: string
  readonly physicalId: string
  readonly type: string
  readonly timestamp: Date
  readonly status: StackStatus | ResourceStatus
  readonly reason?: string | undefined
  readonly properties?: JsonObject | undefined
  readonly token?: string | undefined
}

export interface StackOutput {
  readonly key: string
  readonly value: string
  readonly description?: string | undefined
  readonly exportName?: string | undefined
}

/** What a stack is made from. */
export interface Blueprint {
  /** The template's text, as it was given. */
  readonly body: string
  readonly template: ParsedTemplate
  readonly parameters: ParameterValues
  readonly tags: readonly ResourceTag[]
  readonly capabilities: readonly string[]
}

/** What happens to what was made when a stack cannot be completed. */
export type OnFailure = 'ROLLBACK' | 'DELETE' | 'DO_NOTHING'

const stackType = 'AWS::CloudFormation::Stack'

/** A stack of the sandbox: what it is made from, what stands, and what happened. It lives as long as the sandbox. */
export class Stack {
  readonly id: string
  readonly name: string
  readonly createdAt = new Date()
  readonly resources = new Map<string, StackResource>()
  /** The oldest first. */
  readonly events: StackEvent[] = []
  status: StackStatus = 'REVIEW_IN_PROGRESS'
  statusReason: string | undefined
  updatedAt: Date | undefined
  deletedAt: Date | undefined
  /** Undefined while the stack is only under review. */
  blueprint: Blueprint | undefined
  outputs: readonly StackOutput[] = []
  changeSetId: string | undefined
  terminationProtection = false
  disableRollback = false
  notificationArns: readonly string[] = []
  roleArn: string | undefined

  constructor(id: string, name: string) {
    this.id = id
    this.name = name
  }

  /** Moves the stack on, and says so in its events. */
  become(status: StackStatus, reason?: string, token?: string): void {
    this.status = status
    this.statusReason = reason
    this.events.push({
      id: randomUUID(),
      logicalId: this.name,
      physicalId: this.id,
      type: stackType,
      timestamp: new Date(),
      status,
      reason,
      token,
    })
  }

  /** Notes what a resource has come to, and says so in the stack's events. */
  note(resource: Omit<StackResource, 'timestamp'>, token?: string): void {
    const timestamp = new Date()
    if (resource.status === 'DELETE_COMPLETE') this.resources.delete(resource.logicalId)
    else this.resources.set(resource.logicalId, { ...resource, timestamp })
    this.say(resource, token)
  }

  /** Says something about a resource without changing what the stack holds: the end of one that was replaced. */
  say({ logicalId, type, status, reason, properties, made }: Omit<StackResource, 'timestamp'>, token?: string): void {
    this.events.push({
      id: randomUUID(),
      logicalId,
      physicalId: made?.id ?? '',
      type,
      timestamp: new Date(),
      status,
      reason,
      properties,
      token,
    })
  }

  /** What `Fn::GetAtt` gives, undefined where the resource does not stand or has no such attribute. */
  attribute(logicalId: string, name: string): Json | undefined {
    return this.resources.get(logicalId)?.made?.attributes[name]
  }
}
