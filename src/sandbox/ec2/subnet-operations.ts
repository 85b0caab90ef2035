import { z } from 'zod'
import type { AwsService, Output } from '../aws-service.ts'
import { operation } from '../operation.ts'
import { ServiceError } from '../service-error.ts'
import { availabilityZones } from './availability-zones.ts'
import { contains, overlaps, parseCidr } from './cidr.ts'
import { find, type Network, refuseUsed, type Subnet } from './network.ts'
import { resourceId } from './resource-id.ts'

const describe = ({ id, vpcId, cidr, zone, mapPublicIpOnLaunch }: Subnet): Output => ({
  SubnetId: id,
  VpcId: vpcId,
  CidrBlock: cidr,
  AvailabilityZone: zone,
  MapPublicIpOnLaunch: mapPublicIpOnLaunch,
  State: 'available',
})

const createInput = z.object({ VpcId: z.string(), CidrBlock: z.string(), AvailabilityZone: z.string().optional() })

function create(network: Network, region: string, { VpcId, CidrBlock, AvailabilityZone }: z.output<typeof createInput>): Subnet {
  const vpc = find(network.vpcs, 'vpc', VpcId)
  const block = parseCidr(CidrBlock)
  const outer = parseCidr(vpc.cidr)
  if (block === undefined)
    throw new ServiceError(
      'InvalidParameterValue',
      `Value (${CidrBlock}) for parameter cidrBlock is invalid. This is not a valid CIDR block.`,
    )
  if (outer === undefined || !contains(outer, block) || block.prefix > 28)
    throw new ServiceError('InvalidSubnet.Range', `The CIDR '${CidrBlock}' is invalid.`)
  const siblings = [...network.subnets.values()].filter(({ vpcId }) => vpcId === VpcId)
  const isTaken = siblings.some(({ cidr }) => {
    const other = parseCidr(cidr)
    return other !== undefined && overlaps(other, block)
  })
  if (isTaken) throw new ServiceError('InvalidSubnet.Conflict', `The CIDR '${CidrBlock}' conflicts with another subnet`)
  const zones = availabilityZones(region)
  const zone = AvailabilityZone ?? zones[0] ?? region
  if (!zones.includes(zone)) {
    throw new ServiceError(
      'InvalidParameterValue',
      `Value (${zone}) for parameter availabilityZone is invalid. Subnets can currently only be created in the following availability zones: ${zones.join(', ')}.`,
    )
  }
  const subnet: Subnet = { id: resourceId('subnet'), vpcId: VpcId, cidr: CidrBlock, zone, mapPublicIpOnLaunch: false }
  network.subnets.set(subnet.id, subnet)
  return subnet
}

/** The operations on subnets. */
export const subnetOperations = (network: Network, region: string): AwsService['operations'] => ({
  CreateSubnet: operation(createInput, (input) => ({ Subnet: describe(create(network, region, input)) })),
  ModifySubnetAttribute: operation(
    z.object({ SubnetId: z.string(), MapPublicIpOnLaunch: z.object({ Value: z.boolean() }) }),
    ({ SubnetId, MapPublicIpOnLaunch }) => {
      find(network.subnets, 'subnet', SubnetId).mapPublicIpOnLaunch = MapPublicIpOnLaunch.Value
      return {}
    },
  ),
  DescribeSubnets: operation(z.object({ SubnetIds: z.array(z.string()).optional() }), ({ SubnetIds }) => ({
    Subnets: (SubnetIds?.map((id) => find(network.subnets, 'subnet', id)) ?? [...network.subnets.values()]).map(describe),
  })),
  DeleteSubnet: operation(z.object({ SubnetId: z.string() }), ({ SubnetId }) => {
    const { id } = find(network.subnets, 'subnet', SubnetId)
    const isAssociated = [...network.routeTables.values()].some(({ associations }) => [...associations.values()].includes(id))
    refuseUsed('subnet', id, isAssociated)
    network.subnets.delete(id)
    return {}
  }),
})
