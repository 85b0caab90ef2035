import { StepwrightError } from '../../../core/index.ts'

/** The sandbox has no such integration. That is no workflow error: no `States.ALL` may swallow it, and the run says what is missing. */
export class UnsupportedIntegrationError extends StepwrightError {
  override readonly name = 'UnsupportedIntegrationError'

  constructor(resource: string, reason: string) {
    super('UNSUPPORTED_INTEGRATION', `The sandbox cannot run ${resource}: ${reason}`, {
      hint: 'Run the machine on AWS (--target aws), or mock this task with stepwright/testing.',
    })
  }
}

export const unsupported = (resource: string, reason: string): UnsupportedIntegrationError =>
  new UnsupportedIntegrationError(resource, reason)
