import { z } from 'zod'
import type { Operation } from '../aws-service.ts'
import { operation } from '../operation.ts'
import { ServiceError } from '../service-error.ts'
import { page } from './page.ts'
import { describeTaskDefinition as describe, taskDefinitionInput } from './task-definition.ts'
import type { TaskDefinitionRegistry } from './task-definition-registry.ts'

const invalidInput = 'ClientException'

const named = z.object({ taskDefinition: z.string(), include: z.array(z.enum(['TAGS'])).default([]) })

const listInput = z.object({
  familyPrefix: z.string().optional(),
  status: z.enum(['ACTIVE', 'INACTIVE', 'DELETE_IN_PROGRESS']).default('ACTIVE'),
  sort: z.enum(['ASC', 'DESC']).default('ASC'),
  maxResults: z.number().int().min(1).max(100).default(100),
  nextToken: z.string().optional(),
})

/** The operations on task definitions. */
export function taskDefinitionOperations(
  definitions: TaskDefinitionRegistry,
): Record<'RegisterTaskDefinition' | 'DescribeTaskDefinition' | 'DeregisterTaskDefinition' | 'ListTaskDefinitions', Operation> {
  return {
    RegisterTaskDefinition: operation(
      taskDefinitionInput,
      (input) => ({ taskDefinition: describe(definitions.register(input)), tags: input.tags }),
      { invalidInput },
    ),

    DescribeTaskDefinition: operation(
      named,
      ({ taskDefinition, include }) => {
        const definition = definitions.find(taskDefinition)
        if (definition === undefined) throw new ServiceError('ClientException', 'Unable to describe task definition.')
        return { taskDefinition: describe(definition), ...(include.includes('TAGS') ? { tags: definition.registered.tags } : {}) }
      },
      { invalidInput },
    ),

    DeregisterTaskDefinition: operation(
      named,
      ({ taskDefinition }) => ({ taskDefinition: describe(definitions.deregister(taskDefinition)) }),
      {
        invalidInput,
      },
    ),

    ListTaskDefinitions: operation(
      listInput,
      ({ familyPrefix, status, sort, maxResults, nextToken: token }) => {
        const wanted = definitions
          .all()
          .filter(
            (definition) => definition.status === status && (familyPrefix === undefined || definition.registered.family === familyPrefix),
          )
        const { items, nextToken } = page(sort === 'ASC' ? wanted : wanted.toReversed(), maxResults, token)
        return { taskDefinitionArns: items.map(({ arn }) => arn), nextToken }
      },
      { invalidInput },
    ),
  }
}
