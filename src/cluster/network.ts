import { availabilityZones, getAtt, type Intrinsic, type Problem, ref, select } from '../core/index.ts'
import { logicalId, type Resource, resource } from '../template/index.ts'
import { cidrText, parseCidr, subnetBlocks } from './cidr.ts'
import type { NetworkOptions, TaskNetwork } from './network-options.ts'

interface Network {
  readonly resources: { readonly [id: string]: Resource }
  readonly problems: readonly Problem[]
}

const defaultZones = 2
const defaultCidr = '10.0.0.0/16'

/** The ids by which tasks refer to their network, known before any resource is made. */
export function taskNetwork(name: string, { vpc, zones = defaultZones, assignPublicIp = true }: NetworkOptions): TaskNetwork {
  const ownGroup = [getAtt(securityGroupId(name), 'GroupId')]
  if (vpc !== undefined) {
    return { subnetIds: vpc.subnetIds, securityGroupIds: vpc.securityGroupIds ?? ownGroup, assignPublicIp: vpc.assignPublicIp }
  }
  return { subnetIds: numbers(zones).map((number) => ref(subnetId(name, number))), securityGroupIds: ownGroup, assignPublicIp }
}

/** The network's resources: all of one, or only the security group in a network that exists. */
export function networkResources(name: string, options: NetworkOptions): Network {
  const { vpc } = options
  if (vpc !== undefined) {
    const group = vpc.securityGroupIds === undefined ? { [securityGroupId(name)]: securityGroup(name, vpc.vpcId) } : {}
    return { resources: group, problems: vpc.subnetIds.length === 0 ? [problem(name, 'SUBNETS_MISSING')] : [] }
  }
  const { zones = defaultZones, cidr = defaultCidr, assignPublicIp = true } = options
  const block = parseCidr(cidr)
  const subnets = block === undefined ? undefined : subnetBlocks(block, zones)
  const problems = [
    ...(assignPublicIp ? [] : [problem(name, 'PUBLIC_ADDRESS_MISSING')]),
    ...(block === undefined ? [problem(name, 'CIDR_INVALID', cidr)] : []),
    ...(block !== undefined && subnets === undefined ? [problem(name, 'CIDR_TOO_SMALL', cidr, zones)] : []),
  ]
  return { resources: ownNetwork(name, cidr, (subnets ?? []).map(cidrText)), problems }
}

function ownNetwork(name: string, cidr: string, subnets: readonly string[]): { readonly [id: string]: Resource } {
  const id = (...parts: readonly (string | number)[]): string => logicalId(name, ...parts)
  const vpcId = ref(id('Vpc'))
  const subnetResources = subnets.flatMap((block, index): [string, Resource][] => [
    [
      subnetId(name, index + 1),
      resource('AWS::EC2::Subnet', { VpcId: vpcId, CidrBlock: block, AvailabilityZone: select(index, availabilityZones()) }),
    ],
    [
      id('Subnet', index + 1, 'RouteTableAssociation'),
      resource('AWS::EC2::SubnetRouteTableAssociation', { SubnetId: ref(subnetId(name, index + 1)), RouteTableId: ref(id('RouteTable')) }),
    ],
  ])
  return {
    [id('Vpc')]: resource('AWS::EC2::VPC', { CidrBlock: cidr, EnableDnsSupport: true, EnableDnsHostnames: true }),
    [id('InternetGateway')]: resource('AWS::EC2::InternetGateway', {}),
    [id('InternetGatewayAttachment')]: resource('AWS::EC2::VPCGatewayAttachment', {
      VpcId: vpcId,
      InternetGatewayId: ref(id('InternetGateway')),
    }),
    [id('RouteTable')]: resource('AWS::EC2::RouteTable', { VpcId: vpcId }),
    [id('DefaultRoute')]: resource(
      'AWS::EC2::Route',
      { RouteTableId: ref(id('RouteTable')), DestinationCidrBlock: '0.0.0.0/0', GatewayId: ref(id('InternetGateway')) },
      { DependsOn: [id('InternetGatewayAttachment')] },
    ),
    ...Object.fromEntries(subnetResources),
    [securityGroupId(name)]: securityGroup(name, vpcId),
  }
}

/** Lets nothing in: tasks are not called, they call. */
const securityGroup = (name: string, vpcId: string | Intrinsic): Resource =>
  resource('AWS::EC2::SecurityGroup', {
    GroupDescription: `Tasks of ${logicalId(name)}: nothing comes in, everything goes out`,
    VpcId: vpcId,
    SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: '0.0.0.0/0', Description: 'To anywhere' }],
  })

const securityGroupId = (name: string): string => logicalId(name, 'SecurityGroup')
const subnetId = (name: string, number: number): string => logicalId(name, 'Subnet', number)
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)

type Code = 'CIDR_INVALID' | 'CIDR_TOO_SMALL' | 'PUBLIC_ADDRESS_MISSING' | 'SUBNETS_MISSING'

function problem(owner: string, code: Code, cidr = '', zones = 0): Problem {
  const { option, message, hint } = {
    CIDR_INVALID: {
      option: 'cidr',
      message: `'${cidr}' is no block of addresses from /16 to /28`,
      hint: `Write the first address and the length of the prefix, such as '${defaultCidr}'`,
    },
    CIDR_TOO_SMALL: {
      option: 'cidr',
      message: `'${cidr}' has no room for ${zones} subnets of 16 addresses`,
      hint: 'Take a shorter prefix, or fewer zones',
    },
    PUBLIC_ADDRESS_MISSING: {
      option: 'assignPublicIp',
      message: 'Without a public address, tasks in public subnets reach no registry, and their image is never pulled',
      hint: 'Leave assignPublicIp out, or give private subnets that have a way out as vpc',
    },
    SUBNETS_MISSING: {
      option: 'vpc/subnetIds',
      message: 'A task needs a subnet to run in',
      hint: 'Name at least one subnet of the network',
    },
  }[code]
  return { code, severity: 'error', path: `/${owner}/${option}`, message, hint, owner }
}
