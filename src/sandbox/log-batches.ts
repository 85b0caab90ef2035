/** The limits of one PutLogEvents call. @see https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html */
const limits = { events: 10_000, bytes: 1_048_576, perEvent: 26 } as const

export type LogEvent = {
  readonly timestamp: number
  readonly message: string
}

/** Cuts log events into batches that PutLogEvents takes. */
export function* logBatches(events: readonly LogEvent[]): Generator<readonly LogEvent[]> {
  let batch: LogEvent[] = []
  let bytes = 0
  for (const event of events) {
    const size = Buffer.byteLength(event.message) + limits.perEvent
    if (batch.length === limits.events || (batch.length > 0 && bytes + size > limits.bytes)) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(event)
    bytes += size
  }
  if (batch.length > 0) yield batch
}
