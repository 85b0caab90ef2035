import { randomUUID } from 'node:crypto'
import type { ChangeSetType, CloudFormationClient, Parameter } from '@aws-sdk/client-cloudformation'
import { type Report, StepwrightError } from '../core/index.ts'
import type { ClientSettings, Template } from '../template/index.ts'
import { capabilities } from './capabilities.ts'
import { type ChangeSet, changeSetName, createChangeSet } from './change-set.ts'
import { clientOptions } from './client-options.ts'
import { isAsDeployed } from './deployed-template.ts'
import { discardChangeSet } from './discard-change-set.ts'
import { prepareStack } from './prepare-stack.ts'
import { describeStack, type StackDescription } from './stack.ts'
import { newestEvent } from './stack-events.ts'
import { stackFailure } from './stack-failure.ts'
import { type StackOperation, watchOperation } from './stack-operation.ts'
import { isSuccess } from './stack-status.ts'
import { templateBody } from './template-body.ts'

/** A stack to deploy. */
export interface StackRequest {
  readonly stackName: string
  readonly template: Template
  /** The template's bytes. */
  readonly templateText: string
  readonly parameters: Readonly<Record<string, string>>
  readonly tags: Readonly<Record<string, string>>
  /** Tags that tell where the stack comes from: a change in them alone is no reason to deploy. */
  readonly originTags: Readonly<Record<string, string>>
  readonly accountId: string
  readonly client: ClientSettings
  readonly report: Report
  readonly signal: AbortSignal
}

/** A stack that stands. */
export interface DeployedStack {
  readonly status: 'created' | 'updated' | 'unchanged'
  readonly stackName: string
  readonly stackId: string
  readonly outputs: Readonly<Record<string, string>>
  readonly resources: StackOperation['resources']
}

/**
 * Deploys a stack by a change set and follows it to its end. A stack that is as the template says already is left alone.
 *
 * @throws StepwrightError `STACK_FAILED` with the first resource that failed and its reason; `STACK_STUCK`,
 * `STACK_BROKEN` where a person must act first; `CHANGE_SET_FAILED`, `TEMPLATE_TOO_LARGE`.
 */
export async function deployStack(request: StackRequest): Promise<DeployedStack> {
  const { CloudFormationClient } = await import('@aws-sdk/client-cloudformation')
  const client = new CloudFormationClient(clientOptions(request.client))
  try {
    const existing = await prepareStack(client, request)
    const deployed =
      existing !== undefined && (await isAsDeployed(client, existing, request)) ? 'unchanged' : await deploy(client, existing, request)
    if (deployed !== 'unchanged') return deployed
    if (existing === undefined)
      throw new StepwrightError('UNEXPECTED_ANSWER', 'CloudFormation says that a stack which does not exist is unchanged.')
    return { status: 'unchanged', stackName: existing.name, stackId: existing.id, outputs: existing.outputs, resources: [] }
  } finally {
    client.destroy()
  }
}

async function deploy(
  client: CloudFormationClient,
  existing: StackDescription | undefined,
  request: StackRequest,
): Promise<DeployedStack | 'unchanged'> {
  const { ExecuteChangeSetCommand } = await import('@aws-sdk/client-cloudformation')
  const { stackName, report, signal } = request
  const name = changeSetName()
  const kind = existing === undefined ? 'CREATE' : 'UPDATE'
  const discard = (): Promise<void> => discardChangeSet(client, { stackName, changeSetName: name, kind, report })
  const prepared = await prepareChangeSet(client, existing, { ...request, changeSetName: name, kind }).catch(async (error: unknown) => {
    await discard()
    throw error
  })
  if (prepared === undefined) {
    await discard()
    return 'unchanged'
  }
  const { changeSet, after } = prepared
  const { stackId } = changeSet
  await client.send(new ExecuteChangeSetCommand({ ChangeSetName: changeSet.id, ClientRequestToken: randomUUID() }), { abortSignal: signal })
  const operation = await watchOperation({ client, stackId, after, total: changeSet.changes, report, signal }).catch((error: unknown) => {
    if (signal.aborted) report({ type: 'notice', text: `CloudFormation goes on with stack ${stackName}: \`status\` shows how far it is.` })
    throw error
  })
  if (!isSuccess(operation.status)) throw stackFailure(stackName, operation)
  const stack = await describeStack(client, stackId, signal)
  return {
    status: existing === undefined ? 'created' : 'updated',
    stackName,
    stackId,
    outputs: stack?.outputs ?? {},
    resources: operation.resources,
  }
}

/** Makes the change set, and takes note of the newest event before it is executed. */
async function prepareChangeSet(
  client: CloudFormationClient,
  existing: StackDescription | undefined,
  request: StackRequest & { readonly changeSetName: string; readonly kind: ChangeSetType },
): Promise<{ readonly changeSet: ChangeSet; readonly after: string | undefined } | undefined> {
  const { stackName, template, signal } = request
  const body = await templateBody(request.templateText, request)
  try {
    const changeSet = await createChangeSet(
      client,
      {
        StackName: stackName,
        ChangeSetName: request.changeSetName,
        ChangeSetType: request.kind,
        ...body.parameters,
        Capabilities: capabilities(template),
        Parameters: parametersFor(request, existing),
        Tags: Object.entries({ ...request.tags, ...request.originTags }).map(([Key, Value]) => ({ Key, Value })),
      },
      signal,
    )
    return changeSet && { changeSet, after: await newestEvent(client, changeSet.stackId, signal) }
  } finally {
    await body.release()
  }
}

/** A parameter that nobody gives keeps the value that it has; one that never had any takes the template's default. */
const parametersFor = ({ template, parameters }: StackRequest, existing: StackDescription | undefined): Parameter[] =>
  Object.keys(template.Parameters ?? {}).flatMap((key): Parameter[] => {
    const value = parameters[key]
    if (value !== undefined) return [{ ParameterKey: key, ParameterValue: value }]
    return existing?.parameters[key] === undefined ? [] : [{ ParameterKey: key, UsePreviousValue: true }]
  })
