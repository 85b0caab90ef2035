import { z } from 'zod'
import type { AwsService, Output } from '../aws-service.ts'
import { operation } from '../operation.ts'
import { ServiceError } from '../service-error.ts'
import { parseCidr } from './cidr.ts'
import { find, type Network, refuseUsed, type Vpc } from './network.ts'
import { resourceId } from './resource-id.ts'

const describe = ({ id, cidr }: Vpc): Output => ({
  VpcId: id,
  CidrBlock: cidr,
  State: 'available',
  IsDefault: false,
  InstanceTenancy: 'default',
})

function create(network: Network, cidr: string): Vpc {
  const block = parseCidr(cidr)
  if (block === undefined)
    throw new ServiceError('InvalidParameterValue', `Value (${cidr}) for parameter cidrBlock is invalid. This is not a valid CIDR block.`)
  if (block.prefix < 16 || block.prefix > 28) throw new ServiceError('InvalidVpc.Range', `The CIDR '${cidr}' is invalid.`)
  const [id, groupId, tableId] = [resourceId('vpc'), resourceId('sg'), resourceId('rtb')]
  const vpc: Vpc = {
    id,
    cidr,
    defaultSecurityGroupId: groupId,
    mainRouteTableId: tableId,
    enableDnsSupport: true,
    enableDnsHostnames: false,
  }
  network.vpcs.set(id, vpc)
  network.routeTables.set(tableId, { id: tableId, vpcId: id, isMain: true, routes: new Map(), associations: new Map() })
  network.securityGroups.set(groupId, {
    id: groupId,
    vpcId: id,
    name: 'default',
    description: 'default VPC security group',
    ingress: new Map(),
    egress: new Map(),
  })
  return vpc
}

function remove(network: Network, { id, mainRouteTableId, defaultSecurityGroupId }: Vpc): void {
  const belongs = ({ vpcId }: { readonly vpcId: string | undefined }): boolean => vpcId === id
  const tables = [...network.routeTables.values()].filter(({ id: tableId }) => tableId !== mainRouteTableId)
  const groups = [...network.securityGroups.values()].filter(({ id: groupId }) => groupId !== defaultSecurityGroupId)
  const users = [...network.subnets.values(), ...network.internetGateways.values(), ...tables, ...groups]
  refuseUsed('vpc', id, users.some(belongs))
  network.vpcs.delete(id)
  network.routeTables.delete(mainRouteTableId)
  network.securityGroups.delete(defaultSecurityGroupId)
}

const switched = z.object({ Value: z.boolean() }).optional()

/** The operations on virtual private clouds. */
export const vpcOperations = (network: Network): AwsService['operations'] => ({
  CreateVpc: operation(z.object({ CidrBlock: z.string() }), ({ CidrBlock }) => {
    const vpc = create(network, CidrBlock)
    return { Vpc: { ...describe(vpc), DefaultSecurityGroupId: vpc.defaultSecurityGroupId } }
  }),
  ModifyVpcAttribute: operation(
    z.object({ VpcId: z.string(), EnableDnsSupport: switched, EnableDnsHostnames: switched }),
    ({ VpcId, EnableDnsSupport, EnableDnsHostnames }) => {
      const vpc = find(network.vpcs, 'vpc', VpcId)
      vpc.enableDnsSupport = EnableDnsSupport?.Value ?? vpc.enableDnsSupport
      vpc.enableDnsHostnames = EnableDnsHostnames?.Value ?? vpc.enableDnsHostnames
      return {}
    },
  ),
  DescribeVpcs: operation(z.object({ VpcIds: z.array(z.string()).optional() }), ({ VpcIds }) => ({
    Vpcs: (VpcIds?.map((id) => find(network.vpcs, 'vpc', id)) ?? [...network.vpcs.values()]).map(describe),
  })),
  DeleteVpc: operation(z.object({ VpcId: z.string() }), ({ VpcId }) => {
    remove(network, find(network.vpcs, 'vpc', VpcId))
    return {}
  }),
})
