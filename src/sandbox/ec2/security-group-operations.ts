import { z } from 'zod'
import type { AwsService, Output } from '../aws-service.ts'
import { operation } from '../operation.ts'
import { ServiceError } from '../service-error.ts'
import { find, type Network, type Rule, refuseUsed, type SecurityGroup } from './network.ts'
import { resourceId } from './resource-id.ts'

const permission = z.object({
  IpProtocol: z.string(),
  FromPort: z.number().int().optional(),
  ToPort: z.number().int().optional(),
  /** A block of addresses, or a security group's id. */
  Peer: z.string(),
})

const ruleInput = z.object({ GroupId: z.string(), IpPermission: permission })

const everywhere: Rule = { protocol: '-1', fromPort: undefined, toPort: undefined, peer: '0.0.0.0/0' }

const describe = ({ id, vpcId, name, description }: SecurityGroup): Output => ({
  GroupId: id,
  VpcId: vpcId,
  GroupName: name,
  Description: description,
})

const createInput = z.object({ GroupName: z.string().min(1).max(255), Description: z.string().max(255), VpcId: z.string() })

function create(network: Network, { GroupName, Description, VpcId }: z.output<typeof createInput>): SecurityGroup {
  const vpc = find(network.vpcs, 'vpc', VpcId)
  const isTaken = [...network.securityGroups.values()].some(({ vpcId, name }) => vpcId === vpc.id && name === GroupName)
  if (isTaken) throw new ServiceError('InvalidGroup.Duplicate', `The security group '${GroupName}' already exists for VPC '${vpc.id}'`)
  if (GroupName.startsWith('sg-'))
    throw new ServiceError(
      'InvalidParameterValue',
      `Value (${GroupName}) for parameter GroupName is invalid. Group names may not be in the format sg-*.`,
    )
  const group: SecurityGroup = {
    id: resourceId('sg'),
    vpcId: vpc.id,
    name: GroupName,
    description: Description,
    ingress: new Map(),
    egress: new Map([[resourceId('sgr'), everywhere]]),
  }
  network.securityGroups.set(group.id, group)
  return group
}

function addRule(network: Network, direction: 'ingress' | 'egress', { GroupId, IpPermission }: z.output<typeof ruleInput>): string {
  const { IpProtocol: protocol, FromPort: fromPort, ToPort: toPort, Peer: peer } = IpPermission
  const rules = find(network.securityGroups, 'securityGroup', GroupId)[direction]
  if (peer.startsWith('sg-')) find(network.securityGroups, 'securityGroup', peer)
  const rule: Rule = { protocol, fromPort, toPort, peer }
  const isSame = (other: Rule): boolean =>
    other.protocol === protocol && other.fromPort === fromPort && other.toPort === toPort && other.peer === peer
  if ([...rules.values()].some(isSame))
    throw new ServiceError('InvalidPermission.Duplicate', `the specified rule "peer: ${peer}, ${protocol}" already exists`)
  const id = resourceId('sgr')
  rules.set(id, rule)
  return id
}

/** The operations on security groups. */
export const securityGroupOperations = (network: Network): AwsService['operations'] => ({
  CreateSecurityGroup: operation(createInput, (input) => ({ GroupId: create(network, input).id })),
  DescribeSecurityGroups: operation(z.object({ GroupIds: z.array(z.string()).optional() }), ({ GroupIds }) => ({
    SecurityGroups: (GroupIds?.map((id) => find(network.securityGroups, 'securityGroup', id)) ?? [...network.securityGroups.values()]).map(
      describe,
    ),
  })),
  AuthorizeSecurityGroupIngress: operation(ruleInput, (input) => ({ SecurityGroupRuleId: addRule(network, 'ingress', input) })),
  AuthorizeSecurityGroupEgress: operation(ruleInput, (input) => ({ SecurityGroupRuleId: addRule(network, 'egress', input) })),
  RevokeSecurityGroupRules: operation(
    z.object({ GroupId: z.string(), SecurityGroupRuleIds: z.array(z.string()).optional(), Direction: z.enum(['ingress', 'egress']) }),
    ({ GroupId, SecurityGroupRuleIds, Direction }) => {
      const rules = find(network.securityGroups, 'securityGroup', GroupId)[Direction]
      for (const id of SecurityGroupRuleIds ?? [...rules.keys()]) rules.delete(id)
      return {}
    },
  ),
  DeleteSecurityGroup: operation(z.object({ GroupId: z.string() }), ({ GroupId }) => {
    const { id } = find(network.securityGroups, 'securityGroup', GroupId)
    const others = [...network.securityGroups.values()].filter((other) => other.id !== id)
    refuseUsed(
      'security group',
      id,
      others.some(({ ingress, egress }) => [...ingress.values(), ...egress.values()].some(({ peer }) => peer === id)),
    )
    network.securityGroups.delete(id)
    return {}
  }),
})
