import type { ProvisionHookCall, Service } from '../service/index.ts'

/**
 * Does something that is to be rolled back where it fails: then the service's rollback hooks run, the last one first. What one
 * of them throws is reported, and does not keep the others from running.
 *
 * @throws what `work` threw.
 */
export async function withRollback<Context, Options, Result>(
  { parts }: Service<Context, Options>,
  call: ProvisionHookCall<Options>,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    for (const hook of parts.hooks.rollback.toReversed()) {
      try {
        await hook({ ...call, error })
      } catch (failure) {
        call.report({ type: 'warning', text: `A rollback hook failed: ${failure instanceof Error ? failure.message : String(failure)}` })
      }
    }
    throw error
  }
}
