/** What becomes of one call of a task, as data. */
export type Behaviour =
  | { readonly kind: 'result'; readonly result: unknown }
  | { readonly kind: 'failure'; readonly error: string; readonly cause: string | undefined }
  | { readonly kind: 'silence' }
  | { readonly kind: 'unwanted' }
  | { readonly kind: 'recording'; readonly file: string | URL }
  | { readonly kind: 'submitted'; readonly response: unknown; readonly next: Behaviour }
  | { readonly kind: 'delay'; readonly seconds: number; readonly next: Behaviour }
  | { readonly kind: 'heartbeats'; readonly seconds: number; readonly times: number; readonly next: Behaviour }
