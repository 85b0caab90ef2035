import type { TaskRequest } from '../../engine/index.ts'

const waits = /\.(?:sync(?::\d+)?|waitForTaskToken)$/

/** Tells the history, once, that the service has taken work that Step Functions waits for; does nothing for other calls. */
export function submission({ resource, submitted }: TaskRequest): () => void {
  let open = waits.test(resource)
  return () => {
    if (open) submitted({})
    open = false
  }
}
