import { z } from 'zod'
import type { SandboxCore } from '../../sandbox-core.ts'
import { arnOf } from '../../sandbox-core.ts'
import { ServiceError } from '../../service-error.ts'
import { textOf } from '../../wire/text.ts'
import { compact, textMembers } from './compact.ts'
import { deleteUnlessGone } from './gone.ts'
import { property } from './property.ts'
import { type ResourceOwner, type ResourceType, resourceType } from './resource-type.ts'
import { tagChanges } from './tag-changes.ts'

const subscriber = z.object({ Protocol: z.string(), Endpoint: z.string() })

async function subscribe(
  core: SandboxCore,
  topicArn: string,
  { Protocol, Endpoint }: z.output<typeof subscriber>,
  attributes = {},
): Promise<string> {
  const { SubscriptionArn } = await core.call('sns', 'Subscribe', {
    TopicArn: topicArn,
    Protocol,
    Endpoint,
    ReturnSubscriptionArn: 'true',
    Attributes: attributes,
  })
  return textOf(SubscriptionArn)
}

async function refuseExisting(core: SandboxCore, name: string): Promise<void> {
  const exists = await core.call('sns', 'GetTopicAttributes', { TopicArn: arnOf(core, 'sns', name) }).then(
    () => true,
    (error: unknown) => {
      if (error instanceof ServiceError && error.code === 'NotFound') return false
      throw error
    },
  )
  if (exists) throw new ServiceError('AlreadyExists', `${name} already exists`)
}

const setAttributes = async (core: SandboxCore, topicArn: string, attributes: Readonly<Record<string, string>>): Promise<void> => {
  for (const [AttributeName, AttributeValue] of Object.entries(attributes)) {
    await core.call('sns', 'SetTopicAttributes', { TopicArn: topicArn, AttributeName, AttributeValue })
  }
}

const topic = resourceType({
  properties: {
    TopicName: property.text.optional(),
    DisplayName: property.text.optional(),
    FifoTopic: property.flag.optional(),
    ContentBasedDeduplication: property.flag.optional(),
    Subscription: z.array(subscriber).default([]),
    Tags: property.tags,
  },
  inert: ['KmsMasterKeyId', 'SignatureVersion', 'TracingConfig', 'DeliveryStatusLogging'],
  withoutEffect: ['ArchivePolicy', 'DataProtectionPolicy', 'FifoThroughputScope', 'MaximumMessageSize'],
  replacedBy: ['TopicName', 'FifoTopic'],
  create: async ({ TopicName, DisplayName, FifoTopic, ContentBasedDeduplication, Subscription, Tags }, { core, name, tags, stands }) => {
    const suffix = FifoTopic === true ? '.fifo' : ''
    const topicName = TopicName ?? `${name({ limit: 256 - suffix.length })}${suffix}`
    await refuseExisting(core, topicName)
    const { TopicArn } = await core.call('sns', 'CreateTopic', {
      Name: topicName,
      Attributes: textMembers({ DisplayName, FifoTopic, ContentBasedDeduplication }),
      Tags: [...Tags, ...tags].map(({ Key, Value }) => ({ Key, Value })),
    })
    const arn = textOf(TopicArn)
    const made = stands({ id: arn, attributes: { TopicArn: arn, TopicName: topicName } })
    for (const each of Subscription) await subscribe(core, arn, each)
    return made
  },
  update: async ({ DisplayName = '', ContentBasedDeduplication, Subscription, Tags }, { core }, made, before) => {
    await setAttributes(core, made.id, textMembers({ DisplayName, ContentBasedDeduplication }))
    const { added, removed } = tagChanges(before.Tags, Tags)
    if (added.length > 0)
      await core.call('sns', 'TagResource', { ResourceArn: made.id, Tags: added.map(({ Key, Value }) => ({ Key, Value })) })
    if (removed.length > 0) await core.call('sns', 'UntagResource', { ResourceArn: made.id, TagKeys: removed })
    const isNew = (each: z.output<typeof subscriber>) =>
      !before.Subscription.some(({ Protocol, Endpoint }) => Protocol === each.Protocol && Endpoint === each.Endpoint)
    for (const each of Subscription.filter(isNew)) await subscribe(core, made.id, each)
    return made
  },
  delete: ({ id }, { core }) => deleteUnlessGone(core.call('sns', 'DeleteTopic', { TopicArn: id })),
})

const subscriptionAttributes = {
  RawMessageDelivery: property.flag.optional(),
  FilterPolicy: property.document.optional(),
  FilterPolicyScope: z.string().optional(),
  RedrivePolicy: property.document.optional(),
}

const subscription = resourceType({
  properties: { TopicArn: z.string(), Protocol: z.string(), Endpoint: z.string(), ...subscriptionAttributes },
  withoutEffect: ['DeliveryPolicy', 'Region', 'ReplayPolicy', 'SubscriptionRoleArn'],
  replacedBy: ['TopicArn', 'Protocol', 'Endpoint'],
  create: async ({ TopicArn, Protocol, Endpoint, ...attributes }, { core }) => {
    const arn = await subscribe(core, TopicArn, { Protocol, Endpoint }, textMembers(attributes))
    return { id: arn, attributes: { Arn: arn } }
  },
  update: async ({ TopicArn: _topic, Protocol: _protocol, Endpoint: _endpoint, ...attributes }, { core }, made, before) => {
    const { TopicArn: _t, Protocol: _p, Endpoint: _e, ...old } = before
    const cleared = Object.fromEntries(Object.keys(textMembers(old)).map((name) => [name, name === 'RawMessageDelivery' ? 'false' : '']))
    for (const [AttributeName, AttributeValue] of Object.entries({ ...cleared, ...textMembers(attributes) })) {
      await core.call('sns', 'SetSubscriptionAttributes', { SubscriptionArn: made.id, AttributeName, AttributeValue })
    }
    return made
  },
  delete: ({ id }, { core }) => deleteUnlessGone(core.call('sns', 'Unsubscribe', { SubscriptionArn: id })),
})

const setPolicy = ({ core }: ResourceOwner, topics: readonly string[], policy: string): Promise<unknown> =>
  Promise.all(topics.map((arn) => setAttributes(core, arn, { Policy: policy })))

const topicPolicy = resourceType({
  properties: { Topics: property.list.min(1), PolicyDocument: property.document },
  replacedBy: [],
  create: async ({ Topics, PolicyDocument }, owner) => {
    await setPolicy(owner, Topics, PolicyDocument)
    const id = owner.name({ limit: 128 })
    return { id, attributes: compact({ Id: id }) }
  },
  update: async ({ Topics, PolicyDocument }, owner, made, before) => {
    await Promise.all(before.Topics.filter((arn) => !Topics.includes(arn)).map((arn) => deleteUnlessGone(setPolicy(owner, [arn], ''))))
    await setPolicy(owner, Topics, PolicyDocument)
    return made
  },
  delete: async (_made, owner, { Topics }) => {
    await Promise.all(Topics.map((arn) => deleteUnlessGone(setPolicy(owner, [arn], ''))))
  },
})

export const sns: { readonly [type: string]: ResourceType } = {
  'AWS::SNS::Topic': topic,
  'AWS::SNS::Subscription': subscription,
  'AWS::SNS::TopicPolicy': topicPolicy,
}
