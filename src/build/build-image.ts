import { type Report, StepwrightError } from '../core/index.ts'
import { buildFailure } from './build-failure.ts'
import { BuildLog } from './build-log.ts'
import { contextArchive } from './context-archive.ts'
import type { Engine } from './engine.ts'
import { engineWords } from './engine-words.ts'
import { dockerfilePath, type ImagePlan, programPath } from './image-plan.ts'
import { readBuildEvents } from './read-build-events.ts'
import { uploadProgress } from './upload-progress.ts'

/** The label that says what content an image was built of: its tag. */
export const contentLabel = 'stepwright.content'

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

/**
 * Builds an image and keeps it in the engine under a name.
 *
 * @throws StepwrightError `IMAGE_BUILD_FAILED`, with the failing step and its last lines as evidence.
 * @throws the signal's reason, where it aborts.
 */
export async function buildImage({ engine, plan, name, buildId, report, signal }: BuildImageOptions): Promise<void> {
  const id = `build ${plan.repository}`
  const platform = platforms[plan.architecture]
  const archive = await contextArchive(plan, uploadProgress(plan, report))
  const log = new BuildLog()
  try {
    const answer = await engine.docker.buildImage(archive, {
      version: await builderFor(engine, platform),
      t: name,
      dockerfile: dockerfilePath,
      buildargs: { ...plan.buildArgs, STEPWRIGHT_PROGRAM: programPath },
      labels: labelsFor(plan, buildId),
      platform,
      ...(plan.target === undefined ? {} : { target: plan.target }),
      rm: true,
      forcerm: true,
      abortSignal: signal,
    })
    const show = (lines: readonly string[]): void => {
      for (const line of lines) report({ type: 'output', source: id, line })
    }
    for await (const event of readBuildEvents(answer)) {
      if (event.type === 'failed') throw buildFailure(plan, event.text.trim(), log.evidence())
      show(log.take(event))
      if (event.type === 'step') report({ type: 'step-progress', id, text: event.text, ...counted(event.text) })
    }
    show(log.rest())
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof StepwrightError) throw error
    throw buildFailure(plan, engineWords(error), log.evidence(), error)
  } finally {
    archive.destroy()
  }
}

/** The classic builder makes images for the engine's own processor only, whatever platform it is told. */
async function builderFor({ docker, builder }: Engine, platform: string): Promise<Engine['builder']> {
  if (builder === '2') return builder
  const { Os, Arch } = await docker.version()
  return `${Os}/${Arch}` === platform ? builder : '2'
}

const labelsFor = ({ serviceName, tag }: ImagePlan, buildId: string | undefined): Record<string, string> => ({
  'stepwright.service': serviceName,
  [contentLabel]: tag,
  ...(buildId === undefined ? {} : { 'stepwright.build': buildId }),
})

/** `[2/5] COPY …` says how far the build is. */
function counted(text: string): { readonly done?: number; readonly total?: number } {
  const [, step, total] = /^\[(?:\S+ )?(\d+)\/(\d+)\]/.exec(text) ?? []
  return step === undefined ? {} : { done: Number(step) - 1, total: Number(total) }
}
