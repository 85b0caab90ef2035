import { arnOf } from '../../sandbox-core.ts'
import { deleteUnlessGone } from './gone.ts'
import { property } from './property.ts'
import { type ResourceType, resourceType } from './resource-type.ts'
import { retag, tagChanges, tagMap } from './tag-changes.ts'

const logGroup = resourceType({
  properties: { LogGroupName: property.text.optional(), RetentionInDays: property.integer.optional(), Tags: property.tags },
  inert: ['KmsKeyId', 'LogGroupClass'],
  withoutEffect: [
    'BearerTokenAuthenticationEnabled',
    'DataProtectionPolicy',
    'DeletionProtectionEnabled',
    'FieldIndexPolicies',
    'ResourcePolicyDocument',
  ],
  replacedBy: ['LogGroupName'],
  create: async ({ LogGroupName, RetentionInDays, Tags }, { core, name, tags, stands }) => {
    const logGroupName = LogGroupName ?? name({ limit: 512 })
    await core.call('logs', 'CreateLogGroup', { logGroupName, tags: tagMap(Tags, tags) })
    const made = stands({ id: logGroupName, attributes: { Arn: `${arnOf(core, 'logs', `log-group:${logGroupName}`)}:*` } })
    if (RetentionInDays !== undefined) await core.call('logs', 'PutRetentionPolicy', { logGroupName, retentionInDays: RetentionInDays })
    return made
  },
  update: async ({ RetentionInDays: days, Tags }, { core }, made, before) => {
    await retag(core, 'logs', made.id, tagChanges(before.Tags, Tags))
    if (days === undefined) await core.call('logs', 'DeleteRetentionPolicy', { logGroupName: made.id })
    else await core.call('logs', 'PutRetentionPolicy', { logGroupName: made.id, retentionInDays: days })
    return made
  },
  delete: ({ id }, { core }) => deleteUnlessGone(core.call('logs', 'DeleteLogGroup', { logGroupName: id })),
})

export const logs: { readonly [type: string]: ResourceType } = { 'AWS::Logs::LogGroup': logGroup }
