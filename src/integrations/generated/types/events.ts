// Generated from AWS’s service models by scripts/generate-integrations.ts. Do not edit.
export interface PutEventsRequest {
  readonly Entries: readonly PutEventsRequestEntry[]
  readonly EndpointId?: string
}
export interface PutEventsRequestEntry {
  readonly Time?: number | string
  readonly Source?: string
  readonly Resources?: readonly string[]
  readonly DetailType?: string
  readonly Detail?: string
  readonly EventBusName?: string
  readonly TraceHeader?: string
}
export interface PutEventsResponse {
  readonly FailedEntryCount?: number
  readonly Entries?: readonly PutEventsResultEntry[]
}
export interface PutEventsResultEntry {
  readonly EventId?: string
  readonly ErrorCode?: string
  readonly ErrorMessage?: string
}
