import { readFile, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { isError, type Problem } from '../core/index.ts'
import type { BaseContext } from '../template/index.ts'
import { bundleProgram } from './bundle-program.ts'
import { checkImageOptions } from './check-image-options.ts'
import { contentTag } from './content-tag.ts'
import { type ContextFile, listContext } from './context-file.ts'
import { type DockerIgnore, readDockerIgnore } from './docker-ignore.ts'
import type { DockerImageOptions } from './docker-image-options.ts'
import { checkDockerfile } from './dockerfile.ts'
import type { ImagePlan } from './image-plan.ts'

type PlanContext = Pick<BaseContext, 'serviceName' | 'program' | 'workDirectory' | 'buildArgs' | 'report' | 'signal'>

/** Reads everything that goes into an image, and finds all that is wrong with it. Nothing is built. */
export async function planImage(
  options: DockerImageOptions,
  context: PlanContext,
): Promise<{ readonly plan: ImagePlan | undefined; readonly problems: readonly Problem[] }> {
  const buildArgs = { ...options.buildArgs, ...context.buildArgs }
  const folder = dirname(context.program)
  const dockerfilePath = resolve(folder, options.dockerfile ?? 'Dockerfile')
  const contextPath = options.context === undefined ? undefined : resolve(folder, options.context)

  const [dockerfile, bundling, contents] = await Promise.all([
    readDockerfile(dockerfilePath),
    bundleProgram({ entry: context.program, cache: context }),
    contextPath === undefined ? { files: [], problems: [] } : readContext(contextPath, dockerfilePath, context.workDirectory),
  ])
  const problems = [...checkImageOptions({ ...options, buildArgs }), ...dockerfile.problems, ...bundling.problems, ...contents.problems]
  if (dockerfile.text === undefined || bundling.bundle === undefined || problems.some(isError)) return { plan: undefined, problems }

  const plan = {
    repository: options.repository,
    architecture: options.architecture ?? 'X86_64',
    dockerfile: dockerfile.text,
    program: bundling.bundle.code,
    buildArgs,
    target: options.target,
    context: contextPath,
    files: contents.files,
  } satisfies Partial<ImagePlan>
  const tag = await contentTag(plan, context.signal)
  return { plan: { ...plan, tag, serviceName: context.serviceName }, problems }
}

async function readDockerfile(path: string): Promise<{ readonly text?: string; readonly problems: readonly Problem[] }> {
  try {
    const text = await readFile(path, 'utf8')
    return { text, problems: checkDockerfile(text) }
  } catch (error) {
    return { problems: [unreadable('dockerfile', `There is no Dockerfile to read at ${path}`, error)] }
  }
}

async function readContext(
  context: string,
  dockerfile: string,
  workDirectory: string,
): Promise<{ readonly files: readonly ContextFile[]; readonly problems: readonly Problem[] }> {
  let ignore: DockerIgnore
  try {
    if (!(await stat(context)).isDirectory()) throw new Error('it is not a folder')
    ignore = await readDockerIgnore(dockerfile, context)
  } catch (error) {
    return { files: [], problems: [unreadable('context', `The build context ${context} cannot be read`, error)] }
  }
  const { files, problems } = await listContext({ context, ignore, workDirectory })
  const restless = files.filter(({ path }) => path === '.git' || path === 'node_modules').map(({ path }) => restlessFolder(path))
  return { files, problems: [...problems, ...restless] }
}

const unreadable = (option: 'dockerfile' | 'context', what: string, error: unknown): Problem => ({
  code: option === 'dockerfile' ? 'DOCKERFILE_UNREADABLE' : 'CONTEXT_UNREADABLE',
  severity: 'error',
  path: `/${option}`,
  message: `${what}: ${error instanceof Error ? error.message : String(error)}.`,
  hint: `Give \`${option}\` as a path relative to the folder of the file that defines the service.`,
})

const restlessFolder = (path: string): Problem => ({
  code: 'CONTEXT_RESTLESS',
  severity: 'warning',
  path: `/context/${path}`,
  message: `The build context holds '${path}', so that the image is built again whenever anything in it changes.`,
  hint: `Add '${path}' to .dockerignore; the program is bundled with everything that it imports.`,
})
