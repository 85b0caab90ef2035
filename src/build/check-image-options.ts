import type { Problem } from '../core/index.ts'
import type { DockerImageOptions } from './docker-image-options.ts'

/** @see https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html */
const repositoryName = /^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*$/

const predefined = new Set(['STEPWRIGHT_PROGRAM'])

/** Finds what is wrong with the options themselves, without a look at any file. */
export function checkImageOptions({ repository, buildArgs = {}, target }: DockerImageOptions): readonly Problem[] {
  const problems: Problem[] = []
  const refuse = (path: string, code: string, message: string, hint: string): void => {
    problems.push({ code, severity: 'error', path, message, hint })
  }
  if (!repositoryName.test(repository) || repository.length < 2 || repository.length > 256) {
    refuse(
      '/repository',
      'REPOSITORY_NAME_INVALID',
      `ECR takes no repository named '${repository}'.`,
      'Use 2 to 256 lower-case letters and digits, with single . _ - or / between them, e.g. team/servicefull.',
    )
  }
  for (const name of Object.keys(buildArgs)) {
    if (!/^[A-Za-z_]\w*$/.test(name)) {
      refuse(`/buildArgs/${name}`, 'BUILD_ARGUMENT_INVALID', `'${name}' is no name of a build argument.`, 'Use letters, digits and _.')
    } else if (predefined.has(name)) {
      refuse(`/buildArgs/${name}`, 'BUILD_ARGUMENT_RESERVED', `'${name}' is given by Stepwright.`, 'Leave it out, or use another name.')
    }
  }
  if (target === '')
    refuse('/target', 'BUILD_TARGET_EMPTY', 'The target stage has no name.', 'Name a stage of the Dockerfile, or leave it out.')
  return problems
}
