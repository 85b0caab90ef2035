import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  CloudFormationClient,
  CreateStackCommand,
  type CreateStackCommandInput,
  DeleteStackCommand,
  type DeleteStackCommandInput,
  DescribeStackEventsCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  type Stack,
  type StackEvent,
  UpdateStackCommand,
  type UpdateStackCommandInput,
} from '@aws-sdk/client-cloudformation'
import type { Progress } from '../../../src/core/index.ts'
import { type Sandbox, startSandbox } from '../../../src/sandbox/index.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/** A template as data, without the sections that every test would repeat. */
export interface TestTemplate {
  readonly Resources: { readonly [id: string]: { readonly Type: string; readonly [member: string]: Json } }
  readonly [section: string]: Json
}

/** A sandbox, a client of its CloudFormation, and the calls that tests make again and again. */
export interface StackSession {
  readonly sandbox: Sandbox
  readonly client: CloudFormationClient
  /** What the sandbox reported. */
  readonly reports: Progress[]
  readonly create: (name: string, template: TestTemplate, options?: Partial<CreateStackCommandInput>) => Promise<Stack>
  readonly update: (name: string, template: TestTemplate, options?: Partial<UpdateStackCommandInput>) => Promise<Stack>
  readonly remove: (name: string, options?: Partial<DeleteStackCommandInput>) => Promise<Stack>
  readonly settled: (nameOrId: string) => Promise<Stack>
  readonly outputs: (stack: Stack) => Record<string, string>
  /** The oldest first, as `LogicalId STATUS`. */
  readonly events: (stackId: string) => Promise<StackEvent[]>
  /** The physical ids, by logical id. */
  readonly ids: (stackId: string) => Promise<Record<string, string>>
  readonly close: () => Promise<void>
}

export async function openStackSession(): Promise<StackSession> {
  const reports: Progress[] = []
  const directory = await mkdtemp(join(tmpdir(), 'stepwright-sandbox-'))
  const sandbox = await startSandbox({ directory, runner: 'process', report: (progress) => reports.push(progress) })
  const client = new CloudFormationClient({ ...sandbox.clientSettings, maxAttempts: 1 })

  const settled = async (StackName: string): Promise<Stack> => {
    for (;;) {
      const { Stacks: [stack] = [] } = await client.send(new DescribeStacksCommand({ StackName }))
      if (!stack!.StackStatus!.endsWith('_IN_PROGRESS') || stack!.StackStatus === 'REVIEW_IN_PROGRESS') return stack!
    }
  }
  const Capabilities = ['CAPABILITY_NAMED_IAM' as const]
  return {
    sandbox,
    client,
    reports,
    settled,
    create: async (StackName, template, options) => {
      const { StackId } = await client.send(
        new CreateStackCommand({ StackName, TemplateBody: JSON.stringify(template), Capabilities, ...options }),
      )
      return settled(StackId!)
    },
    update: async (StackName, template, options) => {
      const { StackId } = await client.send(
        new UpdateStackCommand({ StackName, TemplateBody: JSON.stringify(template), Capabilities, ...options }),
      )
      return settled(StackId!)
    },
    remove: async (StackName, options) => {
      const { Stacks: [stack] = [] } = await client.send(new DescribeStacksCommand({ StackName }))
      await client.send(new DeleteStackCommand({ StackName, ...options }))
      return settled(stack!.StackId!)
    },
    outputs: ({ Outputs = [] }) => Object.fromEntries(Outputs.map(({ OutputKey, OutputValue }) => [OutputKey!, OutputValue!])),
    events: async (StackName) => {
      const { StackEvents = [] } = await client.send(new DescribeStackEventsCommand({ StackName }))
      return StackEvents.toReversed()
    },
    ids: async (StackName) => {
      const { StackResources = [] } = await client.send(new DescribeStackResourcesCommand({ StackName }))
      return Object.fromEntries(StackResources.map((each) => [each.LogicalResourceId!, each.PhysicalResourceId!]))
    },
    close: async () => {
      client.destroy()
      await sandbox.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/** Events as `LogicalId STATUS`. */
export const statuses = (events: readonly StackEvent[]): string[] =>
  events.map((event) => `${event.LogicalResourceId} ${event.ResourceStatus}`)
