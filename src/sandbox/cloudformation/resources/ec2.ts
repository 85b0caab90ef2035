import { z } from 'zod'
import { memberText, textOf } from '../../wire/text.ts'
import { compact } from './compact.ts'
import { deleteUnlessGone } from './gone.ts'
import { property } from './property.ts'
import { type ResourceType, resourceType } from './resource-type.ts'

const vpc = resourceType({
  properties: { CidrBlock: z.string(), EnableDnsSupport: property.flag.default(true), EnableDnsHostnames: property.flag.default(false) },
  inert: ['InstanceTenancy', 'Tags'],
  replacedBy: ['CidrBlock'],
  create: async ({ CidrBlock, EnableDnsSupport, EnableDnsHostnames }, { core }) => {
    const { Vpc } = await core.call('ec2', 'CreateVpc', { CidrBlock })
    const id = memberText(Vpc, 'VpcId')
    await core.call('ec2', 'ModifyVpcAttribute', {
      VpcId: id,
      EnableDnsSupport: { Value: EnableDnsSupport },
      EnableDnsHostnames: { Value: EnableDnsHostnames },
    })
    return { id, attributes: { VpcId: id, CidrBlock, DefaultSecurityGroup: memberText(Vpc, 'DefaultSecurityGroupId') } }
  },
  update: async ({ EnableDnsSupport, EnableDnsHostnames }, { core }, made) => {
    const [support, names] = [{ Value: EnableDnsSupport }, { Value: EnableDnsHostnames }]
    await core.call('ec2', 'ModifyVpcAttribute', { VpcId: made.id, EnableDnsSupport: support, EnableDnsHostnames: names })
    return made
  },
  delete: ({ id }, { core }) => deleteUnlessGone(core.call('ec2', 'DeleteVpc', { VpcId: id })),
})

const subnet = resourceType({
  properties: {
    VpcId: z.string(),
    CidrBlock: z.string(),
    AvailabilityZone: z.string().optional(),
    MapPublicIpOnLaunch: property.flag.default(false),
  },
  inert: ['Tags'],
  replacedBy: ['VpcId', 'CidrBlock', 'AvailabilityZone'],
  create: async ({ VpcId, CidrBlock, AvailabilityZone, MapPublicIpOnLaunch: Value }, { core }) => {
    const { Subnet } = await core.call('ec2', 'CreateSubnet', compact({ VpcId, CidrBlock, AvailabilityZone }))
    const id = memberText(Subnet, 'SubnetId')
    await core.call('ec2', 'ModifySubnetAttribute', { SubnetId: id, MapPublicIpOnLaunch: { Value } })
    return { id, attributes: { SubnetId: id, VpcId, CidrBlock, AvailabilityZone: memberText(Subnet, 'AvailabilityZone') } }
  },
  update: async ({ MapPublicIpOnLaunch: Value }, { core }, made) => {
    await core.call('ec2', 'ModifySubnetAttribute', { SubnetId: made.id, MapPublicIpOnLaunch: { Value } })
    return made
  },
  delete: ({ id }, { core }) => deleteUnlessGone(core.call('ec2', 'DeleteSubnet', { SubnetId: id })),
})

const internetGateway = resourceType({
  properties: {},
  inert: ['Tags'],
  replacedBy: [],
  create: async (_properties, { core }) => {
    const { InternetGateway } = await core.call('ec2', 'CreateInternetGateway', {})
    const id = memberText(InternetGateway, 'InternetGatewayId')
    return { id, attributes: { InternetGatewayId: id } }
  },
  delete: ({ id }, { core }) => deleteUnlessGone(core.call('ec2', 'DeleteInternetGateway', { InternetGatewayId: id })),
})

const attachment = resourceType({
  properties: { VpcId: z.string(), InternetGatewayId: z.string() },
  replacedBy: ['VpcId'],
  create: async ({ VpcId, InternetGatewayId }, { core }) => {
    await core.call('ec2', 'AttachInternetGateway', { VpcId, InternetGatewayId })
    return { id: `IGW|${VpcId}`, attributes: { AttachmentType: 'IGW' } }
  },
  update: async ({ VpcId, InternetGatewayId }, { core }, made, before) => {
    await core.call('ec2', 'DetachInternetGateway', { VpcId, InternetGatewayId: before.InternetGatewayId })
    await core.call('ec2', 'AttachInternetGateway', { VpcId, InternetGatewayId })
    return made
  },
  delete: (_made, { core }, { VpcId, InternetGatewayId }) =>
    deleteUnlessGone(core.call('ec2', 'DetachInternetGateway', { VpcId, InternetGatewayId })),
})

const routeTable = resourceType({
  properties: { VpcId: z.string() },
  inert: ['Tags'],
  replacedBy: ['VpcId'],
  create: async ({ VpcId }, { core }) => {
    const { RouteTable } = await core.call('ec2', 'CreateRouteTable', { VpcId })
    const id = memberText(RouteTable, 'RouteTableId')
    return { id, attributes: { RouteTableId: id } }
  },
  delete: ({ id }, { core }) => deleteUnlessGone(core.call('ec2', 'DeleteRouteTable', { RouteTableId: id })),
})

const route = resourceType({
  properties: { RouteTableId: z.string(), DestinationCidrBlock: z.string(), GatewayId: z.string() },
  replacedBy: ['RouteTableId', 'DestinationCidrBlock'],
  create: async ({ RouteTableId, DestinationCidrBlock, GatewayId }, { core }) => {
    await core.call('ec2', 'CreateRoute', { RouteTableId, DestinationCidrBlock, GatewayId })
    return { id: `${RouteTableId}|${DestinationCidrBlock}`, attributes: { CidrBlock: DestinationCidrBlock } }
  },
  update: async ({ RouteTableId, DestinationCidrBlock, GatewayId }, { core }, made) => {
    await core.call('ec2', 'DeleteRoute', { RouteTableId, DestinationCidrBlock })
    await core.call('ec2', 'CreateRoute', { RouteTableId, DestinationCidrBlock, GatewayId })
    return made
  },
  delete: (_made, { core }, { RouteTableId, DestinationCidrBlock }) =>
    deleteUnlessGone(core.call('ec2', 'DeleteRoute', { RouteTableId, DestinationCidrBlock })),
})

const association = resourceType({
  properties: { RouteTableId: z.string(), SubnetId: z.string() },
  replacedBy: '*',
  create: async ({ RouteTableId, SubnetId }, { core }) => {
    const { AssociationId } = await core.call('ec2', 'AssociateRouteTable', { RouteTableId, SubnetId })
    const id = textOf(AssociationId)
    return { id, attributes: { Id: id } }
  },
  delete: ({ id }, { core }) => deleteUnlessGone(core.call('ec2', 'DisassociateRouteTable', { AssociationId: id })),
})

export const ec2: { readonly [type: string]: ResourceType } = {
  'AWS::EC2::InternetGateway': internetGateway,
  'AWS::EC2::Route': route,
  'AWS::EC2::RouteTable': routeTable,
  'AWS::EC2::Subnet': subnet,
  'AWS::EC2::SubnetRouteTableAssociation': association,
  'AWS::EC2::VPC': vpc,
  'AWS::EC2::VPCGatewayAttachment': attachment,
}
