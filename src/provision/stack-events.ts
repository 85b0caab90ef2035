import type { CloudFormationClient, StackEvent } from '@aws-sdk/client-cloudformation'
import { poll } from './poll.ts'
import { isSettled } from './stack-status.ts'

/** The id of a stack's newest event: what happens later comes after it. */
export async function newestEvent(client: CloudFormationClient, stackId: string, signal: AbortSignal): Promise<string | undefined> {
  const { DescribeStackEventsCommand } = await import('@aws-sdk/client-cloudformation')
  const { StackEvents } = await client.send(new DescribeStackEventsCommand({ StackName: stackId }), { abortSignal: signal })
  return StackEvents?.[0]?.EventId
}

/** The events after one that is known, oldest first. The service lists the newest first, a page at a time. */
async function eventsAfter(
  client: CloudFormationClient,
  stackId: string,
  known: string | undefined,
  signal: AbortSignal,
): Promise<StackEvent[]> {
  const { DescribeStackEventsCommand } = await import('@aws-sdk/client-cloudformation')
  const events: StackEvent[] = []
  let token: string | undefined
  do {
    const page = await client.send(
      new DescribeStackEventsCommand({ StackName: stackId, ...(token === undefined ? {} : { NextToken: token }) }),
      {
        abortSignal: signal,
      },
    )
    for (const event of page.StackEvents ?? []) {
      if (event.EventId === known) return events.toReversed()
      events.push(event)
    }
    token = page.NextToken
  } while (token !== undefined)
  return events.toReversed()
}

/**
 * Follows the operation that runs on a stack, from the event after `after` to the one that ends it. Each event comes once,
 * in the order in which it happened.
 */
export async function* followStackEvents(
  client: CloudFormationClient,
  stackId: string,
  after: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<StackEvent> {
  const wait = poll(signal)
  let known = after
  for (;;) {
    for (const event of await eventsAfter(client, stackId, known, signal)) {
      known = event.EventId
      wait.reset()
      yield event
      if (event.PhysicalResourceId === stackId && isSettled(event.ResourceStatus ?? '')) return
    }
    await wait.pause()
  }
}
