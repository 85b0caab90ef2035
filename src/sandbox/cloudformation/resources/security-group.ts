import { z } from 'zod'
import type { SandboxCore } from '../../sandbox-core.ts'
import { textOf } from '../../wire/text.ts'
import { compact } from './compact.ts'
import { deleteUnlessGone } from './gone.ts'
import { property } from './property.ts'
import { type ResourceType, resourceType } from './resource-type.ts'

type Direction = 'ingress' | 'egress'

const ruleShape = {
  IpProtocol: property.text,
  FromPort: property.integer.optional(),
  ToPort: property.integer.optional(),
  CidrIp: z.string().optional(),
  CidrIpv6: z.string().optional(),
  Description: z.string().optional(),
  SourceSecurityGroupId: z.string().optional(),
  DestinationSecurityGroupId: z.string().optional(),
}

const rule = z.object(ruleShape)

type RuleProperties = z.output<typeof rule>

const peerOf = ({ CidrIp, CidrIpv6, SourceSecurityGroupId, DestinationSecurityGroupId }: RuleProperties): string =>
  CidrIp ?? CidrIpv6 ?? SourceSecurityGroupId ?? DestinationSecurityGroupId ?? ''

async function authorize(core: SandboxCore, GroupId: string, direction: Direction, properties: RuleProperties): Promise<string> {
  const { IpProtocol, FromPort, ToPort } = properties
  const IpPermission = compact({ IpProtocol, FromPort, ToPort, Peer: peerOf(properties) })
  const operation = direction === 'ingress' ? 'AuthorizeSecurityGroupIngress' : 'AuthorizeSecurityGroupEgress'
  const { SecurityGroupRuleId } = await core.call('ec2', operation, { GroupId, IpPermission })
  return textOf(SecurityGroupRuleId)
}

/** Gives a group these rules in place of all that it has. */
async function setRules(core: SandboxCore, GroupId: string, Direction: Direction, rules: readonly RuleProperties[]): Promise<void> {
  await core.call('ec2', 'RevokeSecurityGroupRules', { GroupId, Direction })
  for (const each of rules) await authorize(core, GroupId, Direction, each)
}

const everywhere: RuleProperties = { IpProtocol: '-1', CidrIp: '0.0.0.0/0' }

const securityGroup = resourceType({
  properties: {
    GroupDescription: z.string().min(1),
    GroupName: z.string().optional(),
    VpcId: z.string(),
    SecurityGroupIngress: z.array(rule).default([]),
    SecurityGroupEgress: z.array(rule).optional(),
  },
  inert: ['Tags'],
  replacedBy: ['GroupDescription', 'GroupName', 'VpcId'],
  create: async ({ GroupDescription, GroupName, VpcId, SecurityGroupIngress, SecurityGroupEgress }, { core, name, stands }) => {
    const { GroupId } = await core.call('ec2', 'CreateSecurityGroup', {
      GroupName: GroupName ?? name({ limit: 255 }),
      Description: GroupDescription,
      VpcId,
    })
    const id = textOf(GroupId)
    const made = stands({ id, attributes: { GroupId: id, Id: id, VpcId } })
    await setRules(core, id, 'ingress', SecurityGroupIngress)
    if (SecurityGroupEgress !== undefined) await setRules(core, id, 'egress', SecurityGroupEgress)
    return made
  },
  update: async ({ SecurityGroupIngress, SecurityGroupEgress }, { core }, made) => {
    await setRules(core, made.id, 'ingress', SecurityGroupIngress)
    await setRules(core, made.id, 'egress', SecurityGroupEgress ?? [everywhere])
    return made
  },
  delete: ({ id }, { core }) => deleteUnlessGone(core.call('ec2', 'DeleteSecurityGroup', { GroupId: id })),
})

const ruleResource = (direction: Direction): ResourceType =>
  resourceType({
    properties: { GroupId: z.string(), ...ruleShape },
    replacedBy: '*',
    create: async ({ GroupId, ...properties }, { core }) => {
      const id = await authorize(core, GroupId, direction, properties)
      return { id, attributes: { Id: id } }
    },
    delete: ({ id }, { core }, { GroupId }) =>
      deleteUnlessGone(core.call('ec2', 'RevokeSecurityGroupRules', { GroupId, Direction: direction, SecurityGroupRuleIds: [id] })),
  })

export const securityGroups: { readonly [type: string]: ResourceType } = {
  'AWS::EC2::SecurityGroup': securityGroup,
  'AWS::EC2::SecurityGroupEgress': ruleResource('egress'),
  'AWS::EC2::SecurityGroupIngress': ruleResource('ingress'),
}
