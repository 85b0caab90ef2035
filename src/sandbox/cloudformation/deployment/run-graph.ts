import { type Dependencies, reversed } from '../template/dependencies.ts'

/**
 * Does the work of each node after that of all it depends on, side by side where nothing binds them. Once one has failed,
 * nothing new is started; what runs is waited for.
 *
 * @param work resolves to whether it was done.
 * @returns the nodes whose work failed, in the order in which they did.
 */
export async function runGraph(graph: Dependencies, work: (id: string) => Promise<boolean>): Promise<readonly string[]> {
  const waiting = new Map([...graph].map(([id, needs]) => [id, needs.size]))
  const dependents = reversed(graph)
  const failed: string[] = []
  const running = new Map<string, Promise<void>>()

  const start = (id: string): void => {
    running.set(
      id,
      work(id).then((done) => finish(id, done)),
    )
  }
  const finish = (id: string, done: boolean): void => {
    running.delete(id)
    if (!done) failed.push(id)
    for (const dependent of dependents.get(id) ?? []) {
      const left = (waiting.get(dependent) ?? 0) - 1
      waiting.set(dependent, left)
      if (left === 0 && failed.length === 0) start(dependent)
    }
  }

  const ready = [...waiting.keys()].filter((id) => waiting.get(id) === 0)
  ready.forEach(start)
  while (running.size > 0) await Promise.race(running.values())
  return failed
}
