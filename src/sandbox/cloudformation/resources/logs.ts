import { arnOf } from '../../sandbox-core.ts'
import { deleteUnlessGone } from './gone.ts'
import { property } from './property.ts'
import { type ResourceType, resourceType } from './resource-type.ts'

const logGroup = resourceType({
  properties: { LogGroupName: property.text.optional(), RetentionInDays: property.integer.optional(), Tags: property.tags },
  inert: ['KmsKeyId', 'LogGroupClass'],
  withoutEffect: ['DataProtectionPolicy', 'FieldIndexPolicies', 'ResourcePolicyDocument'],
  replacedBy: ['LogGroupName'],
  create: async ({ LogGroupName, RetentionInDays, Tags }, { core, name, tags, stands }) => {
    const logGroupName = LogGroupName ?? name({ limit: 512 })
    const own = Object.fromEntries([...Tags, ...tags].map(({ Key, Value }) => [Key, Value]))
    await core.call('logs', 'CreateLogGroup', { logGroupName, tags: own })
    const made = stands({ id: logGroupName, attributes: { Arn: `${arnOf(core, 'logs', `log-group:${logGroupName}`)}:*` } })
    if (RetentionInDays !== undefined) await core.call('logs', 'PutRetentionPolicy', { logGroupName, retentionInDays: RetentionInDays })
    return made
  },
  update: async ({ RetentionInDays: days }, { core }, made) => {
    if (days === undefined) await core.call('logs', 'DeleteRetentionPolicy', { logGroupName: made.id })
    else await core.call('logs', 'PutRetentionPolicy', { logGroupName: made.id, retentionInDays: days })
    return made
  },
  delete: ({ id }, { core }) => deleteUnlessGone(core.call('logs', 'DeleteLogGroup', { logGroupName: id })),
})

export const logs: { readonly [type: string]: ResourceType } = { 'AWS::Logs::LogGroup': logGroup }
