import { isJsonObject, type JsonObject } from '../../core/index.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { ServiceError } from '../service-error.ts'
import { textOf } from '../wire/text.ts'
import { letsIn } from './queue-policy.ts'

async function policyOf(core: SandboxCore, QueueName: string): Promise<string | undefined> {
  try {
    const { QueueUrl = '' } = await core.call('sqs', 'GetQueueUrl', { QueueName })
    const { Attributes } = await core.call('sqs', 'GetQueueAttributes', { QueueUrl, AttributeNames: ['Policy'] })
    return isJsonObject(Attributes) ? textOf(Attributes.Policy) : ''
  } catch (error) {
    if (error instanceof ServiceError && error.code.includes('QueueDoesNotExist')) return undefined
    throw error
  }
}

const queuesOf = (subscriptions: JsonObject): readonly string[] => {
  const members = Array.isArray(subscriptions.Subscriptions) ? subscriptions.Subscriptions.filter(isJsonObject) : []
  return members.flatMap(({ Protocol, Endpoint }) => (Protocol === 'sqs' && typeof Endpoint === 'string' ? [Endpoint] : []))
}

/**
 * Says, once for each topic and queue, when a message is published that AWS would not deliver: the queue's policy does not let the
 * topic send to it.
 */
export function createClosedQueues(
  core: SandboxCore,
  subscriptionsOf: (topicArn: string) => Promise<JsonObject>,
): (topicArn: string) => Promise<void> {
  const said = new Set<string>()
  return async (topicArn) => {
    for (const queueArn of queuesOf(await subscriptionsOf(topicArn))) {
      const pair = `${topicArn} ${queueArn}`
      if (said.has(pair)) continue
      const policy = await policyOf(core, queueArn.split(':').at(-1) ?? '')
      if (policy === undefined || letsIn(policy, topicArn, queueArn)) continue
      said.add(pair)
      const text = `On AWS the messages of ${topicArn} would not reach ${queueArn}: the queue has no policy that lets the topic send to it.`
      core.report({ type: 'warning', text })
    }
  }
}
