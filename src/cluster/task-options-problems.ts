import type { Problem } from '../core/index.ts'
import type { ImageReference } from '../template/index.ts'
import type { FargateClusterOptions } from './fargate-cluster-options.ts'
import { sizeProblems } from './fargate-size.ts'

/** What is wrong with the options of the tasks, and with the image for them. */
export function taskProblems(owner: string, image: ImageReference, options: FargateClusterOptions): Problem[] {
  const { architecture, environment = {}, secrets = {}, ephemeralStorageGiB, containerName } = options
  const problem = (code: string, option: string, message: string, hint: string): Problem => ({
    code,
    severity: 'error',
    path: `/${owner}/${option}`,
    message,
    hint,
    owner,
  })
  const problems = sizeProblems(owner, options)
  if (architecture !== undefined && architecture !== image.architecture) {
    problems.push(
      problem(
        'ARCHITECTURE_MISMATCH',
        'architecture',
        `The tasks of '${owner}' run on ${architecture}, and the image is built for ${image.architecture}`,
        `Build the image with architecture: '${architecture}', or leave the architecture out here`,
      ),
    )
  }
  for (const name of Object.keys(secrets).filter((variable) => Object.hasOwn(environment, variable))) {
    problems.push(
      problem(
        'ENVIRONMENT_NAME_CLASH',
        `secrets/${name}`,
        `'${name}' is both an environment variable and a secret`,
        'Remove one, or give it another name',
      ),
    )
  }
  if (
    ephemeralStorageGiB !== undefined &&
    !(Number.isInteger(ephemeralStorageGiB) && ephemeralStorageGiB >= 21 && ephemeralStorageGiB <= 200)
  ) {
    problems.push(
      problem(
        'EPHEMERAL_STORAGE_INVALID',
        'ephemeralStorageGiB',
        `${ephemeralStorageGiB} is not a whole number of GiB from 21 to 200`,
        'Give a number in that range, or leave it out for 20 GiB',
      ),
    )
  }
  if (containerName !== undefined && !/^[\w-]{1,255}$/.test(containerName)) {
    problems.push(
      problem(
        'CONTAINER_NAME_INVALID',
        'containerName',
        `'${containerName}' is no name for a container`,
        'Use letters, digits, hyphens and underscores: at most 255',
      ),
    )
  }
  return problems
}
