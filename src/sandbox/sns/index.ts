import type { AwsService } from '../aws-service.ts'
import type { Fauxqs } from '../libraries/fauxqs.ts'
import { replayedRequest } from '../libraries/replayed-request.ts'
import { readBody } from '../request-body.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { ServiceError } from '../service-error.ts'
import { callQuery } from '../wire/query-call.ts'
import { createClosedQueues } from './closed-queues.ts'

/** SNS, by the package fauxqs, in memory. It delivers to queues; a subscription of another kind is kept, and said to be idle. */
export function createTopics(core: SandboxCore, fauxqs: Fauxqs): AwsService {
  const call = callQuery(core, {
    service: 'sns',
    version: '2010-03-31',
    maps: { Attributes: ['key', 'value'], MessageAttributes: ['Name', 'Value'] },
  })
  const sayClosedQueues = createClosedQueues(core, (TopicArn) =>
    call('ListSubscriptionsByTopic', { TopicArn }).catch((error: unknown) => {
      if (error instanceof ServiceError && error.code === 'NotFound') return {}
      throw error
    }),
  )
  return {
    signingName: 'sns',
    protocols: [],
    operations: {},
    call,
    routes: [
      {
        matches: ({ signedFor }) => signedFor === 'sns',
        handle: async (request, response) => {
          const body = await readBody(request)
          const form = new URLSearchParams(body.toString('utf8'))
          const protocol = form.get('Protocol')
          if (form.get('Action') === 'Subscribe' && protocol !== null && protocol !== 'sqs') {
            const subscriber = `${protocol} subscriber '${form.get('Endpoint')}' of ${form.get('TopicArn')}`
            core.report({ type: 'warning', text: `The sandbox delivers SNS messages to queues only: the ${subscriber} will get none.` })
          }
          if (form.get('Action')?.startsWith('Publish') === true) await sayClosedQueues(form.get('TopicArn') ?? '')
          fauxqs.handle(replayedRequest(request, body), response)
        },
      },
    ],
  }
}
