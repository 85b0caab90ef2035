import { type Report, StepwrightError } from '../core/index.ts'
import { contextArchive } from './context-archive.ts'
import type { Engine } from './engine.ts'
import { dockerfilePath, type ImagePlan, programPath } from './image-plan.ts'
import { readBuildEvents } from './read-build-events.ts'

const contentLabel = 'stepwright.content'

/** Tells whether the engine still holds what an earlier run built for the same content. */
export async function holdsImage({ docker }: Engine, { tag }: ImagePlan, name: string): Promise<boolean> {
  const images = await docker.listImages({ filters: { reference: [name], label: [`${contentLabel}=${tag}`] } })
  return images.length > 0
}

export interface BuildImageOptions {
  readonly engine: Engine
  readonly plan: ImagePlan
  /** The name and tag that the engine keeps the image under. */
  readonly name: string
  /** The name of this build, which becomes a label. */
  readonly buildId?: string | undefined
  readonly report: Report
  /** Stops the build at once. */
  readonly signal: AbortSignal
}

const platforms = { X86_64: 'linux/amd64', ARM64: 'linux/arm64' } as const

/** How many of a failed step's last lines are shown. */
const shownLines = 20

/**
 * Builds an image and keeps it in the engine under a name.
 *
 * @throws StepwrightError `IMAGE_BUILD_FAILED`, with the failing step and its last lines as evidence.
 * @throws the signal's reason, where it aborts.
 */
export async function buildImage({ engine, plan, name, buildId, report, signal }: BuildImageOptions): Promise<void> {
  const archive = await contextArchive(plan)
  const lastLines = new Map<string, string[]>()
  const titles = new Map<string, string>()
  let failedStep: string | undefined
  let currentStep = ''
  try {
    const answer = await engine.docker.buildImage(archive, {
      version: engine.builder,
      t: name,
      dockerfile: dockerfilePath,
      buildargs: { ...plan.buildArgs, STEPWRIGHT_PROGRAM: programPath },
      labels: labelsFor(plan, buildId),
      platform: platforms[plan.architecture],
      ...(plan.target === undefined ? {} : { target: plan.target }),
      rm: true,
      forcerm: true,
      abortSignal: signal,
    })
    for await (const event of readBuildEvents(answer)) {
      if (event.type === 'failed') throw buildFailed(plan, event.text, evidence(failedStep ?? currentStep))
      if (event.type === 'failed-step') failedStep = event.step
      if (event.type === 'step') {
        currentStep = event.step
        titles.set(event.step, event.text)
        report({ type: 'step-progress', id: `build ${plan.repository}`, text: event.text, ...counted(event.text) })
      }
      if (event.type === 'output')
        lastLines.set(event.step, [...(lastLines.get(event.step) ?? []), ...linesOf(event.text)].slice(-shownLines))
      if (event.type !== 'failed-step') {
        for (const line of linesOf(event.text)) report({ type: 'output', source: `build ${plan.repository}`, line })
      }
    }
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof StepwrightError) throw error
    throw buildFailed(plan, error instanceof Error ? error.message.trim() : String(error), evidence(failedStep ?? currentStep), error)
  } finally {
    archive.destroy()
  }

  function evidence(step: string): readonly string[] {
    const title = titles.get(step)
    return [...(title === undefined ? [] : [title]), ...(lastLines.get(step) ?? [])]
  }
}

const labelsFor = ({ serviceName, tag }: ImagePlan, buildId: string | undefined): Record<string, string> => ({
  'stepwright.service': serviceName,
  [contentLabel]: tag,
  ...(buildId === undefined ? {} : { 'stepwright.build': buildId }),
})

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/).filter((line) => line !== '')

/** `[2/5] COPY …` says how far the build is. */
function counted(text: string): { readonly done?: number; readonly total?: number } {
  const [, step, total] = /^\[(?:\S+ )?(\d+)\/(\d+)\]/.exec(text) ?? []
  return step === undefined ? {} : { done: Number(step) - 1, total: Number(total) }
}

function buildFailed(plan: ImagePlan, message: string, evidence: readonly string[], cause?: unknown): StepwrightError {
  const missingFile = plan.context === undefined && /not found|no such file|no source files|forbidden path/i.test(message)
  return new StepwrightError('IMAGE_BUILD_FAILED', `The image '${plan.repository}' could not be built: ${message}`, {
    evidence,
    hint: missingFile
      ? "Only the program is sent to the engine. Where the Dockerfile copies other files, give dockerImage a `context`, e.g. context: '.'."
      : 'Mend the step of the Dockerfile that is shown.',
    cause,
  })
}
