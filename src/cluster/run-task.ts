import { type CallSite, callSite, getAtt } from '../core/index.ts'
import { ecs } from '../integrations/ecs/index.ts'
import type { AnyName, CallbackOptions, RunTaskParameters } from '../integrations/index.ts'
import { logicalId } from '../template/index.ts'
import type { TaskNetwork } from './network-options.ts'
import type { RunTaskOptions } from './run-task-options.ts'
import { taskFamily } from './task-definition.ts'

/** What runs of a cluster's tasks have in common. */
export interface TaskRunner {
  readonly name: string
  readonly containerName: string
  readonly network: TaskNetwork
}

/** Runs of tasks, as actions of a Task state. */
export interface RunTask {
  /** Runs a task and waits until it has stopped (`ecs:runTask.sync`). Fails where the container exits with another code than 0. */
  (options?: RunTaskOptions): ReturnType<typeof ecs.runTask.sync>
  /** Starts a task and goes on at once (`ecs:runTask`). */
  readonly requestResponse: (options?: RunTaskOptions) => ReturnType<typeof ecs.runTask>
  /**
   * Starts a task and waits until the program sends the task token back (`ecs:runTask.waitForTaskToken`). Hand the token
   * over in `command` or `environment`; the state needs a timeout or a heartbeat.
   */
  readonly waitForTaskToken: <Result = unknown, const Failures extends string = AnyName>(
    options: RunTaskOptions,
    callback?: CallbackOptions<Result, Failures>,
  ) => ReturnType<typeof ecs.runTask.waitForTaskToken<Result, Failures>>
}

/** What a run was told, and where in the user's code. */
export interface ToldRun {
  readonly options: RunTaskOptions
  readonly source: CallSite
}

/**
 * `runTask` of one cluster, in its three patterns.
 *
 * @param runs takes note of what each call was made of, for the cluster to check it when it knows its image.
 */
export function runTask(runner: TaskRunner, runs: WeakMap<object, ToldRun>): RunTask {
  const told = <Call extends object>(options: RunTaskOptions, source: CallSite, call: (parameters: RunTaskParameters) => Call): Call => {
    const made = call(taskParameters(runner, options))
    runs.set(made, { options, source })
    return made
  }
  return Object.assign((options: RunTaskOptions = {}) => told(options, callSite(), ecs.runTask.sync), {
    requestResponse: (options: RunTaskOptions = {}) => told(options, callSite(), ecs.runTask),
    waitForTaskToken: <Result, const Failures extends string>(options: RunTaskOptions, callback?: CallbackOptions<Result, Failures>) =>
      told(options, callSite(), (parameters) => ecs.runTask.waitForTaskToken<Result, Failures>(parameters, callback)),
  })
}

function taskParameters({ name, containerName, network }: TaskRunner, options: RunTaskOptions): RunTaskParameters {
  const { command, environment = {}, cpu, memoryMiB, ...rest } = options
  const variables = Object.entries(environment).map(([Name, Value]) => ({ Name, Value }))
  const container = {
    ...(command === undefined ? {} : { Command: command }),
    ...(variables.length === 0 ? {} : { Environment: variables }),
  }
  const overrides = {
    ...(Object.keys(container).length === 0 ? {} : { ContainerOverrides: [{ Name: containerName, ...container }] }),
    ...(cpu === undefined ? {} : { Cpu: typeof cpu === 'number' ? String(cpu) : cpu }),
    ...(memoryMiB === undefined ? {} : { Memory: typeof memoryMiB === 'number' ? String(memoryMiB) : memoryMiB }),
  }
  return {
    launchType: 'FARGATE',
    cluster: { clusterArn: getAtt(logicalId(name), 'Arn') },
    taskDefinition: {
      family: taskFamily(name),
      passRoles: [getAtt(logicalId(name, 'TaskRole'), 'Arn'), getAtt(logicalId(name, 'ExecutionRole'), 'Arn')],
    },
    networkConfiguration: {
      AwsvpcConfiguration: {
        Subnets: network.subnetIds,
        SecurityGroups: network.securityGroupIds,
        AssignPublicIp: network.assignPublicIp ? 'ENABLED' : 'DISABLED',
      },
    },
    ...(Object.keys(overrides).length === 0 ? {} : { overrides }),
    ...rest,
  }
}
