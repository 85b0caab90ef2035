import type { CloudFormationClient, Stack } from '@aws-sdk/client-cloudformation'
import { StepwrightError } from '../core/index.ts'
import type { ClientSettings } from '../template/index.ts'
import { clientOptions } from './client-options.ts'

/** A stack as CloudFormation describes it, with what a description always has. */
export interface StackDescription {
  readonly id: string
  readonly name: string
  readonly status: string
  readonly reason?: string
  readonly parameters: Readonly<Record<string, string>>
  readonly tags: Readonly<Record<string, string>>
  readonly outputs: Readonly<Record<string, string>>
  /** The names under which it exports outputs to other stacks. */
  readonly exports: readonly string[]
  /** Termination protection is on: CloudFormation refuses to delete it. */
  readonly isProtected: boolean
}

/**
 * Describes a stack by name or id.
 *
 * @returns undefined where there is none.
 */
export async function describeStack(
  client: CloudFormationClient,
  stack: string,
  signal: AbortSignal,
): Promise<StackDescription | undefined> {
  const { DescribeStacksCommand } = await import('@aws-sdk/client-cloudformation')
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: stack }), { abortSignal: signal })
    const [found] = Stacks ?? []
    return found === undefined ? undefined : toDescription(found)
  } catch (error) {
    if (isNoStack(error)) return undefined
    throw error
  }
}

/** CloudFormation has no error of its own for a stack that does not exist. */
const isNoStack = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ValidationError' && /does not exist/i.test(error.message)

function toDescription(stack: Stack): StackDescription {
  const { StackId, StackName, StackStatus, StackStatusReason, Parameters, Tags, Outputs = [], EnableTerminationProtection } = stack
  if (StackId === undefined || StackName === undefined || StackStatus === undefined) {
    throw new StepwrightError('UNEXPECTED_ANSWER', 'CloudFormation described a stack without its id, name or status.')
  }
  return {
    id: StackId,
    name: StackName,
    status: StackStatus,
    ...(StackStatusReason === undefined ? {} : { reason: StackStatusReason }),
    parameters: toRecord(Parameters ?? [], ({ ParameterKey, ParameterValue }) => [ParameterKey, ParameterValue]),
    tags: toRecord(Tags ?? [], ({ Key, Value }) => [Key, Value]),
    outputs: toRecord(Outputs, ({ OutputKey, OutputValue }) => [OutputKey, OutputValue]),
    exports: Outputs.flatMap(({ ExportName }) => ExportName ?? []),
    isProtected: EnableTerminationProtection === true,
  }
}

const toRecord = <Item>(items: readonly Item[], entry: (item: Item) => [string | undefined, string | undefined]): Record<string, string> =>
  Object.fromEntries(items.map(entry).map(([key, value]) => [key ?? '', value ?? '']))

/** Describes a stack for whoever only wants to look at it. @returns undefined where there is none. */
export async function findStack(settings: ClientSettings, stackName: string, signal: AbortSignal): Promise<StackDescription | undefined> {
  const { CloudFormationClient } = await import('@aws-sdk/client-cloudformation')
  const client = new CloudFormationClient(clientOptions(settings))
  try {
    return await describeStack(client, stackName, signal)
  } finally {
    client.destroy()
  }
}
