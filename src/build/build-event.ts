/** What happens in a build, whichever builder runs it. `step` tells steps apart; `text` may be several lines. */
export type BuildEvent =
  | { readonly type: 'step'; readonly step: string; readonly text: string }
  | { readonly type: 'output'; readonly step: string; readonly text: string }
  | { readonly type: 'failed-step'; readonly step: string; readonly text: string }
  | { readonly type: 'failed'; readonly text: string }
