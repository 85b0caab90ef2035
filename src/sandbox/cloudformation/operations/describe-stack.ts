import type { Output } from '../../aws-service.ts'
import type { Blueprint, Stack, StackEvent, StackOutput, StackResource } from '../stacks/stack.ts'

const notChecked = { StackDriftStatus: 'NOT_CHECKED' } as const

/** A blueprint's parameters as the service shows them: what must not be seen is starred. */
export const describeParameters = ({ template, parameters }: Blueprint): readonly Output[] =>
  [...parameters].map(([ParameterKey, value]) => ({
    ParameterKey,
    ParameterValue: template.Parameters[ParameterKey]?.NoEcho === true ? '****' : value,
  }))

const describeOutput = ({ key, value, description, exportName }: StackOutput): Output => ({
  OutputKey: key,
  OutputValue: value,
  Description: description,
  ExportName: exportName,
})

export const describeTags = (tags: Blueprint['tags']): readonly Output[] => tags.map(({ Key, Value }) => ({ Key, Value }))

export const describeStack = (stack: Stack): Output => ({
  StackId: stack.id,
  StackName: stack.name,
  ChangeSetId: stack.changeSetId,
  Description: stack.blueprint?.template.Description,
  Parameters: stack.blueprint === undefined ? [] : describeParameters(stack.blueprint),
  CreationTime: stack.createdAt,
  DeletionTime: stack.deletedAt,
  LastUpdatedTime: stack.updatedAt,
  RollbackConfiguration: {},
  StackStatus: stack.status,
  StackStatusReason: stack.statusReason,
  DisableRollback: stack.disableRollback,
  NotificationARNs: stack.notificationArns,
  Capabilities: stack.blueprint?.capabilities ?? [],
  Outputs: stack.outputs.map(describeOutput),
  RoleARN: stack.roleArn,
  Tags: describeTags(stack.blueprint?.tags ?? []),
  EnableTerminationProtection: stack.terminationProtection,
  DriftInformation: notChecked,
})

export const summarizeStack = (stack: Stack): Output => ({
  StackId: stack.id,
  StackName: stack.name,
  TemplateDescription: stack.blueprint?.template.Description,
  CreationTime: stack.createdAt,
  LastUpdatedTime: stack.updatedAt,
  DeletionTime: stack.deletedAt,
  StackStatus: stack.status,
  StackStatusReason: stack.statusReason,
  DriftInformation: notChecked,
})

export const describeEvent = ({ id, name }: Stack, event: StackEvent): Output => ({
  StackId: id,
  EventId: event.id,
  StackName: name,
  LogicalResourceId: event.logicalId,
  PhysicalResourceId: event.physicalId,
  ResourceType: event.type,
  Timestamp: event.timestamp,
  ResourceStatus: event.status,
  ResourceStatusReason: event.reason,
  ResourceProperties: event.properties === undefined ? undefined : JSON.stringify(event.properties),
  ClientRequestToken: event.token,
})

export const describeResource = ({ id, name }: Stack, { logicalId, made, type, timestamp, status, reason }: StackResource): Output => ({
  StackName: name,
  StackId: id,
  LogicalResourceId: logicalId,
  PhysicalResourceId: made?.id,
  ResourceType: type,
  Timestamp: timestamp,
  ResourceStatus: status,
  ResourceStatusReason: reason,
  DriftInformation: { StackResourceDriftStatus: 'NOT_CHECKED' },
})

export const summarizeResource = ({ logicalId, made, type, timestamp, status, reason }: StackResource): Output => ({
  LogicalResourceId: logicalId,
  PhysicalResourceId: made?.id,
  ResourceType: type,
  LastUpdatedTimestamp: timestamp,
  ResourceStatus: status,
  ResourceStatusReason: reason,
  DriftInformation: { StackResourceDriftStatus: 'NOT_CHECKED' },
})
