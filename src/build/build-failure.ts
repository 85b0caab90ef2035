import { StepwrightError } from '../core/index.ts'
import type { ImagePlan } from './image-plan.ts'

/** The error for an image that an engine could not build, with what to do about the usual causes. */
export const buildFailure = (plan: ImagePlan, message: string, evidence: readonly string[], cause?: unknown): StepwrightError =>
  new StepwrightError('IMAGE_BUILD_FAILED', `The image '${plan.repository}' could not be built: ${message}`, {
    evidence,
    hint: hintFor(plan, [message, ...evidence].join('\n')),
    cause,
  })

function hintFor({ context, architecture }: ImagePlan, words: string): string {
  if (/exec format error/i.test(words)) {
    return `This engine cannot run programs for ${architecture}: install an emulator (binfmt), or build on a machine with that processor.`
  }
  if (context === undefined && /not found|no such file|no source files|forbidden path/i.test(words)) {
    return "Only the program is sent to the engine. Where the Dockerfile copies other files, give dockerImage a `context`, e.g. context: '.'."
  }
  return 'Mend the step of the Dockerfile that is shown.'
}
