import type { HistoryEvent, SFNClient } from '@aws-sdk/client-sfn'
import { poll } from './poll.ts'

const last = new Set(['ExecutionSucceeded', 'ExecutionFailed', 'ExecutionTimedOut', 'ExecutionAborted'])

/** The events after one that is known, oldest first. They are read from the newest on, so that a long history costs no more. */
async function eventsAfter(client: SFNClient, executionArn: string, known: number, signal: AbortSignal): Promise<HistoryEvent[]> {
  const { GetExecutionHistoryCommand } = await import('@aws-sdk/client-sfn')
  const events: HistoryEvent[] = []
  let token: string | undefined
  do {
    const page = await client.send(
      new GetExecutionHistoryCommand({
        executionArn,
        reverseOrder: true,
        maxResults: 100,
        ...(token === undefined ? {} : { nextToken: token }),
      }),
      { abortSignal: signal },
    )
    for (const event of page.events ?? []) {
      if ((event.id ?? 0) <= known) return events.toReversed()
      events.push(event)
    }
    token = page.nextToken
  } while (token !== undefined)
  return events.toReversed()
}

/**
 * Follows an execution by its history, from the first event to the one that ends it. Each event comes once, in order.
 *
 * @param idle called after each look at the history, before the next one.
 */
export async function* followHistory(
  client: SFNClient,
  executionArn: string,
  signal: AbortSignal,
  idle: () => Promise<void>,
): AsyncGenerator<HistoryEvent> {
  const wait = poll(signal)
  let known = 0
  for (;;) {
    for (const event of await eventsAfter(client, executionArn, known, signal)) {
      known = event.id ?? known
      wait.reset()
      yield event
      if (last.has(event.type ?? '')) return
    }
    await idle()
    await wait.pause()
  }
}
