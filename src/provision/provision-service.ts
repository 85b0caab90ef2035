import { dirname } from 'node:path'
import { type ProvisionHookCall, runHook, type Service, type Synthesis } from '../service/index.ts'
import { type ClientSettings, type PublishContext, renderTemplate } from '../template/index.ts'
import { buildId } from './build-id.ts'
import { type CallerIdentity, callerIdentity } from './caller-identity.ts'
import { checkOwner, ownerTag } from './check-owner.ts'
import { type DeployedStack, deployStack } from './deploy-stack.ts'
import { type PublishedArtifact, publishArtifacts } from './publish-artifacts.ts'
import { withRollback } from './rollback.ts'
import { findStack } from './stack.ts'
import { reported } from './step-progress.ts'

/** A built service, and where it goes. */
export interface ProvisionRequest<Context, Options> {
  readonly service: Service<Context, Options>
  readonly synthesis: Synthesis<Context>
  /** What hooks are told; `buildId` is worked out where it is absent. */
  readonly call: Omit<ProvisionHookCall<Options>, 'buildId'> & { readonly buildId: string | undefined }
  readonly client: ClientSettings
  /** Who calls, where that is known already. @default found out */
  readonly identity?: CallerIdentity
  /** The file that defines the service. */
  readonly program: string
  /** How the local target runs tasks. */
  readonly runner: 'container' | 'process' | undefined
  readonly tags: Readonly<Record<string, string>>
  /** A stack of this name that is not the service's is taken over. */
  readonly adopt: boolean
  readonly parameters: Readonly<Record<string, string>>
}

/** What provisioning did. */
export interface Provisioned {
  readonly buildId: string
  readonly identity: CallerIdentity
  readonly artifacts: readonly PublishedArtifact[]
  /** Absent with `noop`: nothing was deployed. */
  readonly stack?: DeployedStack
  readonly durations: { readonly publish: number; readonly stack: number }
}

/**
 * Publishes a service's artifacts and deploys its stack, with its hooks around them. With `noop` it ends before the first
 * change outside this machine.
 *
 * @throws StepwrightError `STACK_FOREIGN` where a stack of this name is not the service's, before anything is changed.
 */
export async function provisionService<Context, Options>(request: ProvisionRequest<Context, Options>): Promise<Provisioned> {
  const { service, synthesis, client, program } = request
  const { report, signal } = request.call
  const templateText = renderTemplate(synthesis.template, { compact: true })
  const identity = request.identity ?? (await callerIdentity(client, signal))
  const { stackName, serviceName } = request.call
  const standing = await findStack(client, stackName, signal)
  if (standing !== undefined) checkOwner(standing, { stackName, serviceName, adopt: request.adopt })
  const id = request.call.buildId ?? (await buildId({ directory: dirname(program), templateText, artifacts: synthesis.artifacts }))
  const call: ProvisionHookCall<Options> = { ...request.call, buildId: id }
  const { hooks } = service.parts
  return withRollback(service, call, async () => {
    for (const hook of hooks.beforeProvision) await runHook('beforeProvision', signal, () => hook(call))
    const begun = performance.now()
    const artifacts = await publishArtifacts(synthesis.artifacts, publishContext(request, call))
    const publish = Math.round(performance.now() - begun)
    if (call.noop) return { buildId: id, identity, artifacts, durations: { publish, stack: 0 } }
    const { result: stack, milliseconds } = await reported(
      { id: 'stack', title: `Stack ${call.stackName}`, done: ({ status }) => `Stack ${call.stackName} ${status}`, report },
      () =>
        deployStack({
          stackName: call.stackName,
          template: synthesis.template,
          templateText,
          parameters: request.parameters,
          tags: { ...request.tags, [ownerTag]: call.serviceName },
          originTags: { 'stepwright:build-id': id },
          accountId: identity.accountId,
          client,
          report,
          signal,
        }),
    )
    const stackCall = { ...call, stackId: stack.stackId, outputs: stack.outputs, artifacts }
    for (const hook of hooks.afterProvision) await runHook('afterProvision', signal, () => hook(stackCall))
    return { buildId: id, identity, artifacts, stack, durations: { publish, stack: milliseconds } }
  })
}

const publishContext = <Context, Options>(
  { client, runner }: ProvisionRequest<Context, Options>,
  { target, noop, workDirectory, report, signal, buildId }: ProvisionHookCall<Options>,
): PublishContext => ({ target, noop, client, workDirectory, ...(runner === undefined ? {} : { runner }), buildId, report, signal })
