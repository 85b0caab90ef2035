import type { TaskRequest } from '../../../engine/index.ts'

const firstMilliseconds = 10
const longestMilliseconds = 250

/** Looks again and again, less and less often, until there is something to see. Rejects when the request is aborted. */
export async function until<T>({ sleep }: Pick<TaskRequest, 'sleep'>, look: () => Promise<T | undefined>): Promise<T> {
  for (let pause = firstMilliseconds; ; pause = Math.min(pause * 1.5, longestMilliseconds)) {
    const seen = await look()
    if (seen !== undefined) return seen
    await sleep(pause)
  }
}
