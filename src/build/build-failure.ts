import { StepwrightError } from '../core/index.ts'
import type { ImagePlan } from './image-plan.ts'

/** The error for an image that an engine could not build, with what to do about the usual causes. */
export function buildFailure(plan: ImagePlan, message: string, evidence: readonly string[], cause?: unknown): StepwrightError {
  const line = unreadableLine(message)
  const shown = line === undefined ? evidence : [`Dockerfile:${line}: ${plan.dockerfile.split(/\r?\n/)[line - 1] ?? ''}`]
  const hint = line === undefined ? hintFor(plan, message, evidence) : `Mend line ${line} of the Dockerfile.`
  return new StepwrightError('IMAGE_BUILD_FAILED', `The image '${plan.repository}' could not be built: ${message}`, {
    evidence: shown,
    hint,
    cause,
  })
}

/** The number of the line that an engine could not read: no step was begun then. */
function unreadableLine(message: string): number | undefined {
  const [, line] = /dockerfile parse error (?:on )?line (\d+)/i.exec(message) ?? []
  return line === undefined ? undefined : Number(line)
}

function hintFor({ context, architecture }: ImagePlan, message: string, evidence: readonly string[]): string {
  const words = [message, ...evidence].join('\n')
  if (/exec format error/i.test(words)) {
    return `This engine cannot run programs for ${architecture}: install an emulator (binfmt), or build on a machine with that processor.`
  }
  if (/requires BuildKit/i.test(words)) {
    return 'This step needs BuildKit, and the engine prefers its classic builder: update Docker to 23 or later, or set "features": { "buildkit": true } in its daemon.json.'
  }
  const [, program] = /exec: "([^"]+)": .*(?:no such file|not found)/i.exec(words) ?? []
  if (program?.endsWith('/sh') === true) {
    return 'The image has no shell at that step: write RUN as a list, e.g. RUN ["node", "--version"], or begin FROM an image that has one.'
  }
  if (program !== undefined) return `The image has no program '${program}' at that step: install it in a step before, or mend its path.`
  if (/dial tcp|no such host|i\/o timeout|TLS handshake/i.test(words)) {
    return 'The engine could not reach the registry of an image that the Dockerfile names: check the name, and the network of the engine.'
  }
  if (context === undefined && /not found|no such file|file does not exist|no source files|forbidden path/i.test(words)) {
    return "Only the program is sent to the engine. Where the Dockerfile copies other files, give dockerImage a `context`, e.g. context: '.'."
  }
  return evidence.length === 0 ? 'Mend what the engine says about the Dockerfile.' : 'Mend the step of the Dockerfile that is shown.'
}
