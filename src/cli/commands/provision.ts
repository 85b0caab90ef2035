import type { JsonObject } from '../../core/index.ts'
import { callerIdentity, executeService, type Provisioned, provisionService } from '../../provision/index.ts'
import { buildService, checkInput, type Service } from '../../service/index.ts'
import { checkParameters } from '../check-parameters.ts'
import { chooseMachine } from '../choose-machine.ts'
import type { ServiceCommandModule } from '../command-line.ts'
import { executionResult } from '../execution-result.ts'
import { baseContext, hookCall } from '../hook-call.ts'
import { type Place, placeToProvision } from '../place.ts'
import { problemFields } from '../problem-fields.ts'
import { problemLine } from '../render/problem-lines.ts'
import { tableLines } from '../render/table-lines.ts'
import type { CliResult } from '../result.ts'
import type { Settings } from '../settings.ts'
import { UsageError } from '../usage-error.ts'

/** Builds, publishes and deploys a service, and runs it where `--execute` says so. */
export const run: ServiceCommandModule['run'] = async (service, options, settings, environment) => {
  const begun = performance.now()
  const { report, signal, style } = environment
  const { name, machines, hooks } = service.parts
  const unused = settings.execute ? undefined : (['input', 'machine'] as const).find((option) => settings[option] !== undefined)
  if (unused !== undefined) throw new UsageError(`--${unused} says what to run, and nothing is run`, 'Add --execute.')
  const machine = settings.execute ? chooseMachine(machines, settings.machine) : undefined
  // Where a hook makes the input, it is checked once the hook has made it.
  if (machine !== undefined && hooks.beforeExecute.length === 0) await checkInput(machine, settings.input ?? {})
  const call = hookCall('provision', service, options, settings, environment)
  // What keeps AWS from being called is told before anything is built.
  const known = settings.target === 'aws' ? await placeToProvision(settings, environment) : undefined
  const identity = known && (await callerIdentity(known.client, signal))
  report({ type: 'step-started', id: 'build', title: `Build ${name}` })
  const synthesis = await buildService(service, baseContext(service, settings, environment), call)
  const build = Math.round(performance.now() - begun)
  report({ type: 'step-finished', id: 'build', text: `Built ${name}`, milliseconds: build })
  checkParameters(synthesis.template, settings.params)
  for (const problem of synthesis.problems) report({ type: 'warning', text: problemLine(problem) })

  const place = known ?? (await placeToProvision(settings, environment))
  const { client, runner } = place
  const provisionCall = { ...call, stackName: name, client }
  const provisioned = await provisionService({
    service,
    synthesis,
    call: { ...provisionCall, buildId: settings.buildId },
    client,
    ...(identity === undefined ? {} : { identity }),
    program: environment.program,
    runner: runner === 'fargate' ? undefined : runner,
    tags: settings.tags,
    adopt: settings.adopt,
    parameters: settings.params,
  })
  const common = commonFields(service, settings, place, provisioned, synthesis.problems.map(problemFields))
  const durations = (execute?: number) => ({
    build,
    ...provisioned.durations,
    ...(execute === undefined ? {} : { execute }),
    total: Math.round(performance.now() - begun),
  })
  const { stack, buildId } = provisioned
  if (stack === undefined) {
    return { status: 'SUCCEEDED', fields: { ...common, noop: true, durations: durations() }, lines: noopLines(name, settings, provisioned) }
  }
  if (machine === undefined) {
    return { status: 'SUCCEEDED', fields: { ...common, durations: durations() }, lines: tableLines('Outputs', stack.outputs) }
  }
  const execution = await executeService({
    service,
    machine,
    input: settings.input,
    call: { ...provisionCall, buildId, stackId: stack.stackId, outputs: stack.outputs },
  })
  const { status, fields, lines } = executionResult(execution, style)
  return { status, fields: { ...common, ...fields, durations: durations(execution.outcome.milliseconds) }, lines }
}

function commonFields<Context, Options>(
  { parts }: Service<Context, Options>,
  { target }: Settings,
  { runner, endpoint }: Place,
  { buildId, artifacts, stack }: Provisioned,
  problems: readonly JsonObject[],
): CliResult['fields'] {
  const image = artifacts.find(({ kind }) => kind === 'image')
  return {
    command: 'provision',
    service: parts.name,
    target,
    runner,
    endpoint,
    buildId,
    image: image?.status,
    artifacts: artifacts.map(({ kind, name, status, location, milliseconds }) => ({ kind, name, status, location, milliseconds })),
    stack: stack && {
      name: stack.stackName,
      id: stack.stackId,
      status: stack.status,
      resources: stack.resources.map((resource) => ({ ...resource })),
    },
    outputs: stack?.outputs,
    problems,
  }
}

const noopLines = (name: string, { target }: Settings, { artifacts }: Provisioned): string[] => [
  ...artifacts.map(({ kind, name: artifact, status }) => `${kind} ${artifact}: ${status === 'skipped' ? 'would be published' : status}`),
  `Would deploy stack ${name} to ${target === 'aws' ? 'AWS' : 'the sandbox'}. Nothing was changed.`,
]
