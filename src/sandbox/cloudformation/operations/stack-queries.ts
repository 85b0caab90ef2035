import { z } from 'zod'
import type { AwsService } from '../../aws-service.ts'
import { queryList } from '../../protocols/index.ts'
import { importers } from '../deployment/check-exports.ts'
import type { Stack, StackResource } from '../stacks/stack.ts'
import { validationError } from '../template/validation-error.ts'
import type { Context } from './context.ts'
import { describeEvent, describeResource, describeStack, summarizeResource, summarizeStack } from './describe-stack.ts'
import { pageOf } from './page.ts'
import { nextToken } from './query-input.ts'
import { queryOperation } from './query-operation.ts'

const one = z.object({ StackName: z.string().min(1), NextToken: nextToken })

const inTemplateOrder = ({ resources }: Stack): readonly StackResource[] =>
  [...resources.values()].toSorted((a, b) => (a.logicalId < b.logicalId ? -1 : 1))

/** The operations that tell of stacks. */
export const stackQueries = ({ environment: { stacks } }: Context): AwsService['operations'] => ({
  DescribeStacks: queryOperation(
    z.object({ StackName: z.string().optional(), NextToken: nextToken }),
    ({ StackName, NextToken: token }) => {
      if (StackName !== undefined) return { Stacks: [describeStack(stacks.get(StackName))] }
      const standing = stacks.all().filter(({ status }) => status !== 'DELETE_COMPLETE')
      const { items, NextToken } = pageOf(standing, token, 100)
      return { Stacks: items.map(describeStack), NextToken }
    },
  ),
  ListStacks: queryOperation(
    z.object({ StackStatusFilter: queryList(z.string()), NextToken: nextToken }),
    ({ StackStatusFilter, NextToken: token }) => {
      const wanted = stacks.all().filter(({ status }) => StackStatusFilter.length === 0 || StackStatusFilter.includes(status))
      const { items, NextToken } = pageOf(wanted, token, 100)
      return { StackSummaries: items.map(summarizeStack), NextToken }
    },
  ),
  DescribeStackEvents: queryOperation(one, ({ StackName, NextToken: token }) => {
    const stack = stacks.find(StackName)
    if (stack === undefined) throw validationError(`Stack [${StackName}] does not exist`)
    const { items, NextToken } = pageOf(stack.events.toReversed(), token, 100)
    return { StackEvents: items.map((event) => describeEvent(stack, event)), NextToken }
  }),
  DescribeStackResource: queryOperation(one.extend({ LogicalResourceId: z.string() }), ({ StackName, LogicalResourceId }) => {
    const stack = stacks.get(StackName)
    const resource = stack.resources.get(LogicalResourceId)
    if (resource === undefined) throw validationError(`Resource ${LogicalResourceId} does not exist for stack ${StackName}`)
    const { Timestamp, ...detail } = describeResource(stack, resource)
    return { StackResourceDetail: { ...detail, LastUpdatedTimestamp: Timestamp, Metadata: metadataOf(stack, LogicalResourceId) } }
  }),
  DescribeStackResources: queryOperation(
    z.object({ StackName: z.string().optional(), LogicalResourceId: z.string().optional(), PhysicalResourceId: z.string().optional() }),
    ({ StackName, LogicalResourceId, PhysicalResourceId }) => {
      const owner =
        StackName === undefined ? stacks.all().find(({ resources }) => holds(resources, PhysicalResourceId)) : stacks.get(StackName)
      if (owner === undefined) throw validationError(`Stack for ${PhysicalResourceId ?? 'nothing'} does not exist`)
      const wanted = inTemplateOrder(owner).filter(({ logicalId }) => LogicalResourceId === undefined || logicalId === LogicalResourceId)
      return { StackResources: wanted.map((resource) => describeResource(owner, resource)) }
    },
  ),
  ListStackResources: queryOperation(one, ({ StackName, NextToken: token }) => {
    const { items, NextToken } = pageOf(inTemplateOrder(stacks.get(StackName)), token, 100)
    return { StackResourceSummaries: items.map(summarizeResource), NextToken }
  }),
  ListExports: queryOperation(z.object({ NextToken: nextToken }), ({ NextToken: token }) => {
    const { items, NextToken } = pageOf([...stacks.exports().values()], token, 100)
    return { Exports: items.map(({ stackId, name, value }) => ({ ExportingStackId: stackId, Name: name, Value: value })), NextToken }
  }),
  ListImports: queryOperation(z.object({ ExportName: z.string() }), ({ ExportName }) => {
    const users = importers(stacks, ExportName)
    if (users.length === 0) throw validationError(`Export '${ExportName}' is not imported by any stack.`)
    return { Imports: users.map(({ name }) => name) }
  }),
})

const holds = (resources: Stack['resources'], physicalId: string | undefined): boolean =>
  physicalId !== undefined && [...resources.values()].some(({ made }) => made?.id === physicalId)

function metadataOf({ blueprint }: Stack, logicalId: string): string | undefined {
  const metadata = blueprint?.template.Resources[logicalId]?.Metadata
  return metadata === undefined ? undefined : JSON.stringify(metadata)
}
