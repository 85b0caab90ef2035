import { StepwrightError } from '../../../core/index.ts'

/** What the sandbox cannot do is no workflow error: no `States.ALL` may swallow it, and the run says what is missing. */
export const unsupported = (resource: string, reason: string): StepwrightError =>
  new StepwrightError('UNSUPPORTED_INTEGRATION', `The sandbox cannot run ${resource}: ${reason}`, {
    hint: 'Run the machine on AWS (--target aws), or mock this task with stepwright/testing.',
  })
