import type { SandboxCore } from '../../sandbox-core.ts'
import { arnOf } from '../../sandbox-core.ts'
import { ServiceError } from '../../service-error.ts'
import { textOf } from '../../wire/text.ts'
import { textMembers } from './compact.ts'
import { deleteUnlessGone } from './gone.ts'
import { property } from './property.ts'
import { type Made, type ResourceOwner, type ResourceType, resourceType } from './resource-type.ts'
import { tagChanges, tagMap } from './tag-changes.ts'

const attributes = {
  ContentBasedDeduplication: property.flag.optional(),
  DeduplicationScope: property.text.optional(),
  DelaySeconds: property.integer.optional(),
  FifoThroughputLimit: property.text.optional(),
  KmsMasterKeyId: property.text.optional(),
  MaximumMessageSize: property.integer.optional(),
  MessageRetentionPeriod: property.integer.optional(),
  ReceiveMessageWaitTimeSeconds: property.integer.optional(),
  RedrivePolicy: property.document.optional(),
  VisibilityTimeout: property.integer.optional(),
}

/** What SQS takes where a property that a queue had is gone from its template. */
const defaults: Readonly<Record<string, string>> = {
  ContentBasedDeduplication: 'false',
  DeduplicationScope: 'queue',
  DelaySeconds: '0',
  FifoThroughputLimit: 'perQueue',
  KmsMasterKeyId: '',
  MaximumMessageSize: '1048576',
  MessageRetentionPeriod: '345600',
  ReceiveMessageWaitTimeSeconds: '0',
  RedrivePolicy: '',
  VisibilityTimeout: '30',
}

const exists = (core: SandboxCore, QueueName: string): Promise<boolean> =>
  core.call('sqs', 'GetQueueUrl', { QueueName }).then(
    () => true,
    (error: unknown) => {
      if (error instanceof ServiceError && error.code.includes('QueueDoesNotExist')) return false
      throw error
    },
  )

const madeQueue = (core: SandboxCore, name: string, url: string): Made => ({
  id: url,
  attributes: { Arn: arnOf(core, 'sqs', name), QueueName: name, QueueUrl: url },
})

const queue = resourceType({
  properties: { QueueName: property.text.optional(), FifoQueue: property.flag.optional(), Tags: property.tags, ...attributes },
  inert: ['KmsDataKeyReusePeriodSeconds', 'SqsManagedSseEnabled'],
  withoutEffect: ['RedriveAllowPolicy'],
  replacedBy: ['QueueName', 'FifoQueue'],
  create: async ({ QueueName, FifoQueue, Tags, ...rest }, { core, name, tags }) => {
    const suffix = FifoQueue === true ? '.fifo' : ''
    const queueName = QueueName ?? `${name({ limit: 80 - suffix.length })}${suffix}`
    if (await exists(core, queueName)) throw new ServiceError('AlreadyExists', `${queueName} already exists`)
    const { QueueUrl } = await core.call('sqs', 'CreateQueue', {
      QueueName: queueName,
      Attributes: textMembers({ ...rest, FifoQueue: FifoQueue === true ? true : undefined }),
      tags: tagMap(Tags, tags),
    })
    return madeQueue(core, queueName, textOf(QueueUrl))
  },
  update: async ({ QueueName: _name, FifoQueue: _fifo, Tags, ...rest }, { core }, made, before) => {
    const { QueueName: _n, FifoQueue: _f, Tags: oldTags, ...old } = before
    const { added, removed } = tagChanges(oldTags, Tags)
    if (added.length > 0) await core.call('sqs', 'TagQueue', { QueueUrl: made.id, Tags: tagMap(added) })
    if (removed.length > 0) await core.call('sqs', 'UntagQueue', { QueueUrl: made.id, TagKeys: removed })
    const [now, then] = [textMembers(rest), textMembers(old)]
    const cleared = Object.keys(then).map((name) => [name, defaults[name] ?? ''])
    const wanted: Record<string, string> = { ...Object.fromEntries(cleared), ...now }
    const changed = Object.fromEntries(Object.entries(wanted).filter(([name, value]) => then[name] !== value))
    if (Object.keys(changed).length > 0) await core.call('sqs', 'SetQueueAttributes', { QueueUrl: made.id, Attributes: changed })
    return made
  },
  delete: ({ id }, { core }) => deleteUnlessGone(core.call('sqs', 'DeleteQueue', { QueueUrl: id })),
})

const setPolicy = ({ core }: ResourceOwner, queues: readonly string[], Policy: string): Promise<unknown> =>
  Promise.all(queues.map((QueueUrl) => core.call('sqs', 'SetQueueAttributes', { QueueUrl, Attributes: { Policy } })))

const queuePolicy = resourceType({
  properties: { Queues: property.list.min(1), PolicyDocument: property.document },
  replacedBy: [],
  create: async ({ Queues, PolicyDocument }, owner) => {
    await setPolicy(owner, Queues, PolicyDocument)
    const id = owner.name({ limit: 128 })
    return { id, attributes: { Id: id } }
  },
  update: async ({ Queues, PolicyDocument }, owner, made, before) => {
    await Promise.all(before.Queues.filter((url) => !Queues.includes(url)).map((url) => deleteUnlessGone(setPolicy(owner, [url], ''))))
    await setPolicy(owner, Queues, PolicyDocument)
    return made
  },
  delete: async (_made, owner, { Queues }) => {
    await Promise.all(Queues.map((url) => deleteUnlessGone(setPolicy(owner, [url], ''))))
  },
})

export const sqs: { readonly [type: string]: ResourceType } = { 'AWS::SQS::Queue': queue, 'AWS::SQS::QueuePolicy': queuePolicy }
