import type { SandboxCore } from '../sandbox-core.ts'
import type { ContainerRunner } from './container-runner.ts'
import type { Task, TaskContainer } from './task.ts'

/** The sandbox does not check credentials; SDK clients want some. */
export const sandboxCredentials = { AWS_ACCESS_KEY_ID: 'sandbox', AWS_SECRET_ACCESS_KEY: 'sandbox' } as const

const asRecord = (pairs: readonly { readonly name: string; readonly value: string }[]): Record<string, string> =>
  Object.fromEntries(pairs.map(({ name, value }) => [name, value]))

/**
 * The environment of a container: where AWS is, as whom, and what the task definition and its overrides say. Later ones win.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-metadata-endpoint-v4-fargate.html
 */
export function containerEnvironment(
  core: SandboxCore,
  runner: ContainerRunner,
  task: Task,
  container: TaskContainer,
): Record<string, string> {
  const endpoint = runner.endpointFor(core.endpoint())
  return {
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: core.region,
    AWS_DEFAULT_REGION: core.region,
    ...sandboxCredentials,
    AWS_EXECUTION_ENV: task.launchType === 'FARGATE' ? 'AWS_ECS_FARGATE' : 'AWS_ECS_EC2',
    ECS_CONTAINER_METADATA_URI_V4: `${endpoint}/v4/${task.id}/${container.definition.name}`,
    ...asRecord(container.definition.environment),
    ...asRecord(container.override?.environment ?? []),
  }
}
