import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStackSession, type StackSession, type TestTemplate } from './stack-session.ts'

let session: StackSession
beforeAll(async () => {
  session = await openStackSession()
})
afterAll(() => session.close())

type Resources = TestTemplate['Resources']

const vpc: Resources = { Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } } }
const subnet = (cidr: string, zone = 'us-east-1a', ...after: string[]): Resources[string] => ({
  Type: 'AWS::EC2::Subnet',
  DependsOn: after,
  Properties: { VpcId: { Ref: 'Vpc' }, CidrBlock: cidr, AvailabilityZone: zone },
})
const gateway: Resources = {
  Gateway: { Type: 'AWS::EC2::InternetGateway' },
  Routes: { Type: 'AWS::EC2::RouteTable', Properties: { VpcId: { Ref: 'Vpc' } } },
}
const attachment = (after: string): Resources[string] => ({
  Type: 'AWS::EC2::VPCGatewayAttachment',
  DependsOn: after,
  Properties: { VpcId: { Ref: 'Vpc' }, InternetGatewayId: { Ref: 'Gateway' } },
})
const route = (destination = '0.0.0.0/0', after = 'Routes'): Resources[string] => ({
  Type: 'AWS::EC2::Route',
  DependsOn: after,
  Properties: { RouteTableId: { Ref: 'Routes' }, DestinationCidrBlock: destination, GatewayId: { Ref: 'Gateway' } },
})
const association = (id: string, ...after: string[]): Resources[string] => ({
  Type: 'AWS::EC2::SubnetRouteTableAssociation',
  DependsOn: after,
  Properties: { RouteTableId: { Ref: 'Routes' }, SubnetId: { Ref: id } },
})
const group = (properties: object, ...after: string[]): Resources[string] => ({
  Type: 'AWS::EC2::SecurityGroup',
  DependsOn: after,
  Properties: { GroupDescription: 'Tasks', VpcId: { Ref: 'Vpc' }, ...properties },
})

const refused: readonly (readonly [string, Resources, RegExp])[] = [
  [
    'a VPC that is too large',
    { Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/8' } } },
    /^The CIDR '10\.0\.0\.0\/8' is invalid\. \(InvalidVpc\.Range\)/,
  ],
  [
    'a VPC whose block is none',
    { Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.1/16' } } },
    /This is not a valid CIDR block\. \(InvalidParameterValue\)/,
  ],
  ['a subnet outside its VPC', { ...vpc, A: subnet('10.1.0.0/24') }, /\(InvalidSubnet\.Range\)/],
  [
    'two subnets on the same addresses',
    { ...vpc, A: subnet('10.0.0.0/24'), B: subnet('10.0.0.128/25', 'us-east-1b', 'A') },
    /conflicts with another subnet \(InvalidSubnet\.Conflict\)/,
  ],
  [
    'a subnet in a zone of another region',
    { ...vpc, A: subnet('10.0.0.0/24', 'eu-west-1a') },
    /in the following availability zones: us-east-1a, us-east-1b, us-east-1c/,
  ],
  ['a route by a gateway that is not attached', { ...vpc, ...gateway, Route: route() }, /belong to different networks/],
  [
    'a route that is there',
    { ...vpc, ...gateway, A: attachment('Routes'), R: route('0.0.0.0/0', 'A'), S: route('0.0.0.0/0', 'R') },
    /\(RouteAlreadyExists\)/,
  ],
  [
    'a subnet with two route tables',
    { ...vpc, ...gateway, A: subnet('10.0.0.0/24'), X: association('A'), Y: association('A', 'X') },
    /conflicts with an existing association/,
  ],
  ['two gateways for one VPC', { ...vpc, ...gateway, A: attachment('Routes'), B: attachment('A') }, /\(Resource\.AlreadyAssociated\)/],
  [
    'two groups of one name',
    { ...vpc, A: group({ GroupName: 'tasks' }), B: group({ GroupName: 'tasks' }, 'A') },
    /The security group 'tasks' already exists for VPC/,
  ],
  [
    'a rule for a group that is none',
    { ...vpc, A: group({ SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 1, ToPort: 2, SourceSecurityGroupId: 'sg-1' }] }) },
    /\(InvalidGroup\.NotFound\)/,
  ],
]

test.each(refused)('%s is refused, and all of it is taken back', async (name, resources, reason) => {
  const stack = await session.create(name.replaceAll(' ', '-'), { Resources: resources })
  const failed = (await session.events(stack.StackId!)).find(({ ResourceStatus }) => ResourceStatus === 'CREATE_FAILED')
  expect(failed?.ResourceStatusReason).toMatch(reason)
  expect(stack.StackStatus).toBe('ROLLBACK_COMPLETE')
})

const ingress = (id: string, port: number): Resources[string] => ({
  Type: 'AWS::EC2::SecurityGroupIngress',
  Properties: {
    GroupId: { 'Fn::GetAtt': [id, 'GroupId'] },
    IpProtocol: 'tcp',
    FromPort: port,
    ToPort: port,
    SourceSecurityGroupId: { Ref: id === 'A' ? 'B' : 'A' },
  },
})

const ruled = (port: number): TestTemplate => ({
  Resources: {
    ...vpc,
    A: group({}),
    B: group({ SecurityGroupEgress: [{ IpProtocol: 'tcp', FromPort: port, ToPort: port, CidrIp: '10.0.0.0/8' }] }),
    FromB: ingress('A', port),
    FromA: ingress('B', port),
  },
})

test('rules can be changed, and groups may refer to each other', async () => {
  expect((await session.create('rules', ruled(80))).StackStatus).toBe('CREATE_COMPLETE')
  const before = await session.ids('rules')
  expect((await session.update('rules', ruled(81))).StackStatus).toBe('UPDATE_COMPLETE')
  const after = await session.ids('rules')
  expect(after.A).toBe(before.A)
  expect(after.FromA).not.toBe(before.FromA)
  expect((await session.remove('rules')).StackStatus).toBe('DELETE_COMPLETE')
})
