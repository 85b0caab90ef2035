import { z } from 'zod'
import type { Operation } from '../aws-service.ts'
import { operation } from '../operation.ts'
import { ServiceError } from '../service-error.ts'
import { parseArn } from './arn.ts'
import { page, pageInput } from './page.ts'
import type { Alias, StateMachine } from './state-machine.ts'
import type { StateMachineRegistry } from './state-machine-registry.ts'

const routingConfiguration = z
  .array(z.object({ stateMachineVersionArn: z.string(), weight: z.number().int().min(0).max(100) }))
  .min(1)
  .max(2)

const createInput = z.object({
  name: z
    .string()
    .max(80)
    .regex(/^(?=.*[a-zA-Z_\-.])[a-zA-Z0-9_\-.]+$/),
  description: z.string().max(256).optional(),
  routingConfiguration,
})

const updateInput = z.object({
  stateMachineAliasArn: z.string(),
  description: z.string().max(256).optional(),
  routingConfiguration: routingConfiguration.optional(),
})

/** @see https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html */
const mostAliases = 100

const named = z.object({ stateMachineAliasArn: z.string() })

const notFound = (arn: string): ServiceError =>
  new ServiceError('ResourceNotFound', `Request references a resource that does not exist: '${arn}'`)

/** The machine that a routing configuration is about. @throws ServiceError where it is not one, or the weights do not add up. */
function checkRoutes(machines: StateMachineRegistry, routes: Alias['routes']): StateMachine {
  const [first] = routes
  const machine = machines.find(first?.stateMachineVersionArn ?? '')
  const arns = routes.map(({ stateMachineVersionArn }) => stateMachineVersionArn)
  if (new Set(arns).size < arns.length)
    throw new ServiceError('ValidationException', 'Routing configuration must contain distinct state machine version ARNs')
  if (routes.reduce((sum, { weight }) => sum + weight, 0) !== 100) {
    throw new ServiceError('ValidationException', 'Sum of routing configuration weights must equal 100')
  }
  const missing = arns.find((arn) => ![...(machine?.versions.values() ?? [])].some((version) => version.arn === arn))
  if (machine === undefined || missing !== undefined) throw notFound(missing ?? arns.join(', '))
  return machine
}

function findAlias(machines: StateMachineRegistry, arn: string): { readonly machine: StateMachine; readonly alias: Alias } {
  const { qualifier = '' } = parseArn(arn, 'stateMachine')
  const machine = machines.find(arn)
  const alias = machine?.aliases.get(qualifier)
  if (machine === undefined || alias === undefined) throw notFound(arn)
  return { machine, alias }
}

/** The operations on aliases of machines. */
export const aliasOperations = (
  machines: StateMachineRegistry,
): Record<`${'Create' | 'Describe' | 'Update' | 'Delete'}StateMachineAlias` | 'ListStateMachineAliases', Operation> => ({
  CreateStateMachineAlias: operation(createInput, ({ name, description, routingConfiguration: routes }) => {
    const machine = checkRoutes(machines, routes)
    const existing = machine.aliases.get(name)
    if (existing !== undefined) {
      const same = existing.description === description && JSON.stringify(existing.routes) === JSON.stringify(routes)
      if (same) return { stateMachineAliasArn: existing.arn, creationDate: existing.creationDate }
      throw new ServiceError(
        'ConflictException',
        'Failed to create alias because an alias with the same name and a different routing configuration already exists.',
      )
    }
    if (machine.aliases.size >= mostAliases) {
      throw new ServiceError('ServiceQuotaExceededException', `A state machine can have ${mostAliases} aliases at most`)
    }
    const now = new Date()
    const alias: Alias = { arn: `${machine.arn}:${name}`, name, description, routes, creationDate: now, updateDate: now }
    machine.aliases.set(name, alias)
    return { stateMachineAliasArn: alias.arn, creationDate: now }
  }),

  DescribeStateMachineAlias: operation(named, ({ stateMachineAliasArn }) => {
    const { alias } = findAlias(machines, stateMachineAliasArn)
    return {
      stateMachineAliasArn: alias.arn,
      name: alias.name,
      description: alias.description,
      routingConfiguration: alias.routes,
      creationDate: alias.creationDate,
      updateDate: alias.updateDate,
    }
  }),

  UpdateStateMachineAlias: operation(updateInput, ({ stateMachineAliasArn, description, routingConfiguration: routes }) => {
    const { machine, alias } = findAlias(machines, stateMachineAliasArn)
    if (description === undefined && routes === undefined) {
      throw new ServiceError('ValidationException', 'Either the description or the routing configuration must be specified')
    }
    if (routes !== undefined) {
      if (checkRoutes(machines, routes) !== machine)
        throw new ServiceError('ValidationException', 'The versions must be of the alias’s own machine')
      alias.routes = routes
    }
    if (description !== undefined) alias.description = description
    alias.updateDate = new Date()
    return { updateDate: alias.updateDate }
  }),

  DeleteStateMachineAlias: operation(named, ({ stateMachineAliasArn }) => {
    const { machine, alias } = findAlias(machines, stateMachineAliasArn)
    machine.aliases.delete(alias.name)
    return {}
  }),

  ListStateMachineAliases: operation(z.object({ stateMachineArn: z.string(), ...pageInput }), ({ stateMachineArn, ...request }) => {
    const machine = machines.get(stateMachineArn)
    const { qualifier } = parseArn(stateMachineArn, 'stateMachine')
    const wanted = [...machine.aliases.values()].filter(
      ({ routes }) => qualifier === undefined || routes.some(({ stateMachineVersionArn }) => stateMachineVersionArn === stateMachineArn),
    )
    const { items, nextToken } = page(wanted, request)
    return { stateMachineAliases: items.map(({ arn, creationDate }) => ({ stateMachineAliasArn: arn, creationDate })), nextToken }
  }),
})
