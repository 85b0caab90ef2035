import { z } from 'zod'
import type { JsonObject } from '../../../core/index.ts'
import { ServiceError } from '../../service-error.ts'
import { textOf } from '../../wire/text.ts'
import { compact } from './compact.ts'
import { deleteUnlessGone } from './gone.ts'
import { property } from './property.ts'
import { type ResourceOwner, type ResourceType, resourceType } from './resource-type.ts'

const preference = z.object({
  StateMachineVersionArn: z.string(),
  Type: z.enum(['LINEAR', 'ALL_AT_ONCE', 'CANARY']),
  Percentage: property.integer.pipe(z.number().min(1).max(99)).optional(),
  Interval: property.integer.pipe(z.number().min(1).max(2100)).optional(),
  Alarms: property.list.min(1).max(100).optional(),
})

const routes = z.array(z.object({ StateMachineVersionArn: z.string(), Weight: property.integer }))

interface Routing {
  readonly RoutingConfiguration?: z.output<typeof routes> | undefined
  readonly DeploymentPreference?: z.output<typeof preference> | undefined
}

const refuse = (message: string): never => {
  throw new ServiceError('InvalidRequest', message)
}

/** Where executions go. A preference moves them at once, and says so where AWS would take its time. */
function routesOf({ RoutingConfiguration, DeploymentPreference: wanted }: Routing, { core, logicalId }: ResourceOwner): JsonObject[] {
  if ((RoutingConfiguration === undefined) === (wanted === undefined)) {
    return refuse('Exactly one of RoutingConfiguration and DeploymentPreference must be given.')
  }
  if (wanted === undefined) {
    return (RoutingConfiguration ?? []).map(({ StateMachineVersionArn, Weight }) => ({
      stateMachineVersionArn: StateMachineVersionArn,
      weight: Weight,
    }))
  }
  const { StateMachineVersionArn, Type, Percentage, Interval, Alarms } = wanted
  if (Type !== 'ALL_AT_ONCE' && (Percentage === undefined || Interval === undefined)) {
    refuse(`A DeploymentPreference of type ${Type} needs Interval and Percentage.`)
  }
  if (Type !== 'ALL_AT_ONCE' || Alarms !== undefined) {
    const missing = 'the sandbox knows no DeploymentPreference that moves by and by, and watches no alarms'
    core.report({ type: 'notice', text: `${logicalId} moves to its version at once: ${missing}.` })
  }
  return [{ stateMachineVersionArn: StateMachineVersionArn, weight: 100 }]
}

const alias = resourceType({
  properties: {
    Name: z.string().optional(),
    Description: z.string().optional(),
    RoutingConfiguration: routes.optional(),
    DeploymentPreference: preference.optional(),
  },
  // The versions say whose alias it is.
  inert: ['StateMachineArn'],
  replacedBy: ['Name'],
  create: async ({ Name, Description, ...routing }, owner) => {
    const { stateMachineAliasArn } = await owner.core.call(
      'states',
      'CreateStateMachineAlias',
      compact({ name: Name ?? owner.name({ limit: 80 }), description: Description, routingConfiguration: routesOf(routing, owner) }),
    )
    const arn = textOf(stateMachineAliasArn)
    return { id: arn, attributes: { Arn: arn } }
  },
  update: async ({ Name: _name, Description = '', ...routing }, owner, made) => {
    await owner.core.call('states', 'UpdateStateMachineAlias', {
      stateMachineAliasArn: made.id,
      description: Description,
      routingConfiguration: routesOf(routing, owner),
    })
    return made
  },
  delete: ({ id }, { core }) => deleteUnlessGone(core.call('states', 'DeleteStateMachineAlias', { stateMachineAliasArn: id })),
})

export const stateMachineAliases: { readonly [type: string]: ResourceType } = { 'AWS::StepFunctions::StateMachineAlias': alias }
