import { z } from 'zod'
import type { AwsService } from '../aws-service.ts'
import { operation } from '../operation.ts'
import { ServiceError } from '../service-error.ts'
import { parseCidr } from './cidr.ts'
import { find, type Network, type RouteTable, refuseUsed } from './network.ts'
import { resourceId } from './resource-id.ts'

const routeInput = z.object({ RouteTableId: z.string(), DestinationCidrBlock: z.string(), GatewayId: z.string() })

function addRoute(network: Network, { RouteTableId, DestinationCidrBlock, GatewayId }: z.output<typeof routeInput>): void {
  const table = find(network.routeTables, 'routeTable', RouteTableId)
  const gateway = find(network.internetGateways, 'internetGateway', GatewayId)
  if (parseCidr(DestinationCidrBlock) === undefined) {
    throw new ServiceError(
      'InvalidParameterValue',
      `Value (${DestinationCidrBlock}) for parameter destinationCidrBlock is invalid. This is not a valid CIDR block.`,
    )
  }
  if (gateway.vpcId !== table.vpcId) {
    throw new ServiceError(
      'InvalidParameterValue',
      `route table ${table.id} and network gateway ${gateway.id} belong to different networks`,
    )
  }
  if (table.routes.has(DestinationCidrBlock))
    throw new ServiceError('RouteAlreadyExists', `The route identified by ${DestinationCidrBlock} already exists.`)
  table.routes.set(DestinationCidrBlock, { destination: DestinationCidrBlock, gatewayId: gateway.id })
}

function associate(network: Network, table: RouteTable, subnetId: string): string {
  const subnet = find(network.subnets, 'subnet', subnetId)
  if (subnet.vpcId !== table.vpcId)
    throw new ServiceError('InvalidParameterValue', `Route table ${table.id} and subnet ${subnet.id} belong to different networks`)
  const isTaken = [...network.routeTables.values()].some(({ associations }) => [...associations.values()].includes(subnet.id))
  if (isTaken)
    throw new ServiceError(
      'Resource.AlreadyAssociated',
      `the specified association for route table ${table.id} conflicts with an existing association`,
    )
  const id = resourceId('rtbassoc')
  table.associations.set(id, subnet.id)
  return id
}

/** The operations on route tables. */
export const routeTableOperations = (network: Network): AwsService['operations'] => ({
  CreateRouteTable: operation(z.object({ VpcId: z.string() }), ({ VpcId }) => {
    const id = resourceId('rtb')
    network.routeTables.set(id, {
      id,
      vpcId: find(network.vpcs, 'vpc', VpcId).id,
      isMain: false,
      routes: new Map(),
      associations: new Map(),
    })
    return { RouteTable: { RouteTableId: id, VpcId } }
  }),
  DeleteRouteTable: operation(z.object({ RouteTableId: z.string() }), ({ RouteTableId }) => {
    const { id, isMain, associations } = find(network.routeTables, 'routeTable', RouteTableId)
    refuseUsed('routeTable', id, isMain || associations.size > 0)
    network.routeTables.delete(id)
    return {}
  }),
  CreateRoute: operation(routeInput, (input) => {
    addRoute(network, input)
    return { Return: true }
  }),
  DeleteRoute: operation(
    z.object({ RouteTableId: z.string(), DestinationCidrBlock: z.string() }),
    ({ RouteTableId, DestinationCidrBlock }) => {
      const { id, routes } = find(network.routeTables, 'routeTable', RouteTableId)
      if (!routes.delete(DestinationCidrBlock)) {
        throw new ServiceError('InvalidRoute.NotFound', `no route with destination-cidr-block ${DestinationCidrBlock} in route table ${id}`)
      }
      return {}
    },
  ),
  AssociateRouteTable: operation(z.object({ RouteTableId: z.string(), SubnetId: z.string() }), ({ RouteTableId, SubnetId }) => ({
    AssociationId: associate(network, find(network.routeTables, 'routeTable', RouteTableId), SubnetId),
  })),
  DisassociateRouteTable: operation(z.object({ AssociationId: z.string() }), ({ AssociationId }) => {
    const isKnown = [...network.routeTables.values()].some(({ associations }) => associations.delete(AssociationId))
    if (!isKnown) throw new ServiceError('InvalidAssociationID.NotFound', `The association ID '${AssociationId}' does not exist`)
    return {}
  }),
})
