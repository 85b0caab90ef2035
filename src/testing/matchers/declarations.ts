/** The states that a run may name. */
type StateOf<Subject> = Subject extends { readonly visited: readonly (infer Name)[] } ? Name : string

type TaskOf<Subject> = Subject extends { readonly calls: readonly { readonly task: infer Task }[] } ? Task : string

/** What `expect` can ask of runs and machines, once `stepwright/testing/matchers` is imported. */
export interface StepwrightMatchers<Subject> {
  /**
   * Step Functions would take the definition: ours, or anybody's.
   *
   * @param options `{ warnings: 'refused' }` refuses what the service takes and what is most likely a mistake, too.
   */
  toBeValidAsl(options?: { readonly warnings?: 'allowed' | 'refused' }): void
  /**
   * The execution succeeded.
   *
   * @param output what its output holds, as `toMatchObject` compares: fields that are not named may be anything.
   */
  toHaveSucceeded(output?: unknown): void
  /**
   * The execution failed with that error.
   *
   * @param cause the cause: all of it, or a pattern. An object is compared, as `toMatchObject` does, with a cause that is JSON text.
   */
  toHaveFailedWith(error: string | RegExp, cause?: string | RegExp | object): void
  /** It went through exactly these states, in this order; one that was tried again stands there once for each try. Or: it came to this state. */
  toHaveVisited(states: readonly StateOf<Subject>[] | StateOf<Subject>): void
  /**
   * The task was called.
   *
   * @param given what its arguments held in one of the calls, as `toMatchObject` compares.
   */
  toHaveCalledTask(task: TaskOf<Subject>, given?: unknown): void
  /**
   * The tests took at least so much of the machine's states, rules, retriers and catchers.
   *
   * @param percent from 0 to 100.
   */
  toCoverAtLeast(percent: number): void
}

declare module 'vitest' {
  interface Matchers<T> extends StepwrightMatchers<T> {}
}
