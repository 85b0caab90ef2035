import { z } from 'zod'
import type { AwsService } from '../aws-service.ts'
import { operation } from '../operation.ts'
import { ServiceError } from '../service-error.ts'
import { find, type Network, refuseUsed } from './network.ts'
import { resourceId } from './resource-id.ts'

const pair = z.object({ InternetGatewayId: z.string(), VpcId: z.string() })

/** The operations on internet gateways. */
export const internetGatewayOperations = (network: Network): AwsService['operations'] => ({
  CreateInternetGateway: () => {
    const id = resourceId('igw')
    network.internetGateways.set(id, { id, vpcId: undefined })
    return { InternetGateway: { InternetGatewayId: id, Attachments: [] } }
  },
  AttachInternetGateway: operation(pair, ({ InternetGatewayId, VpcId }) => {
    const gateway = find(network.internetGateways, 'internetGateway', InternetGatewayId)
    const vpc = find(network.vpcs, 'vpc', VpcId)
    if (gateway.vpcId !== undefined)
      throw new ServiceError('Resource.AlreadyAssociated', `resource ${gateway.id} is already attached to network ${gateway.vpcId}`)
    const other = [...network.internetGateways.values()].some(({ vpcId }) => vpcId === vpc.id)
    if (other) throw new ServiceError('InvalidParameterValue', `Network ${vpc.id} already has an internet gateway attached`)
    gateway.vpcId = vpc.id
    return {}
  }),
  DetachInternetGateway: operation(pair, ({ InternetGatewayId, VpcId }) => {
    const gateway = find(network.internetGateways, 'internetGateway', InternetGatewayId)
    if (gateway.vpcId !== VpcId) throw new ServiceError('Gateway.NotAttached', `resource ${gateway.id} is not attached to network ${VpcId}`)
    gateway.vpcId = undefined
    return {}
  }),
  DeleteInternetGateway: operation(z.object({ InternetGatewayId: z.string() }), ({ InternetGatewayId }) => {
    const { id, vpcId } = find(network.internetGateways, 'internetGateway', InternetGatewayId)
    refuseUsed('internetGateway', id, vpcId !== undefined)
    network.internetGateways.delete(id)
    return {}
  }),
})
