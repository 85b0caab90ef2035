import { callSite, getAtt, type Intrinsic, ref, sub } from '../core/index.ts'
import { type ImageReference, logicalId, resource, type Step } from '../template/index.ts'
import type { FargateClusterOptions } from './fargate-cluster-options.ts'
import { networkResources, taskNetwork } from './network.ts'
import type { TaskNetwork } from './network-options.ts'
import { programProblems } from './program-options.ts'
import { executionRole, taskRole } from './roles.ts'
import { runProblems } from './run-problems.ts'
import { type RunTask, runTask, type ToldRun } from './run-task.ts'
import { defaultContainerName, taskDefinition, taskFamily } from './task-definition.ts'
import { taskProblems } from './task-options-problems.ts'

/** What a cluster adds to the context, and what others refer to. */
export interface ClusterReference extends TaskNetwork {
  readonly clusterArn: Intrinsic
  /** The family of the task definition, whose latest revision is what runs. */
  readonly family: Intrinsic
  readonly containerName: string
  /** The role that the program takes on. */
  readonly taskRoleArn: Intrinsic
  /** The role that ECS takes on to start the program. */
  readonly executionRoleArn: Intrinsic
  readonly logGroupName: Intrinsic
}

/** A cluster, as a step of a service and as what state machines run tasks on. */
export interface FargateCluster extends Step<{ readonly image: ImageReference }, { readonly cluster: ClusterReference }>, ClusterReference {
  readonly logicalId: string
  /**
   * Runs a task of this cluster and waits until it has stopped:
   * `cluster.runTask({ command: ['fargateTask', input.document.key] })`.
   */
  readonly runTask: RunTask
}

/**
 * Containers without servers: an ECS cluster on Fargate with all that its tasks need, which are a network (or yours), two
 * roles, a task definition and a log group. The container's image is the one that an earlier step added to the context.
 *
 * The stack's outputs hold, for `fargateCluster('Cluster', …)`, `ClusterArn` and `ClusterLogGroupName`.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AWS_Fargate.html
 */
export function fargateCluster(name: string, options: FargateClusterOptions): FargateCluster {
  const id = logicalId(name)
  const containerName = options.containerName ?? defaultContainerName
  const network = taskNetwork(name, options)
  const reference: ClusterReference = {
    clusterArn: getAtt(id, 'Arn'),
    family: taskFamily(name),
    containerName,
    taskRoleArn: getAtt(logicalId(name, 'TaskRole'), 'Arn'),
    executionRoleArn: getAtt(logicalId(name, 'ExecutionRole'), 'Arn'),
    logGroupName: ref(logicalId(name, 'LogGroup')),
    ...network,
  }
  const runs = new WeakMap<object, ToldRun>()
  return {
    ...reference,
    kind: 'step',
    name,
    source: callSite(),
    logicalId: id,
    runTask: runTask({ name, containerName, network }, runs),
    run: ({ image, commands }) => {
      const { resources, problems } = networkResources(name, options)
      const ownCommands = image.runsProgram === true ? commands : undefined
      return {
        adds: { cluster: reference },
        fragment: {
          Resources: {
            ...resources,
            [id]: resource('AWS::ECS::Cluster', {}),
            [logicalId(name, 'LogGroup')]: resource('AWS::Logs::LogGroup', {
              LogGroupName: sub(`/stepwright/\${AWS::StackName}/${id}`),
              RetentionInDays: options.logRetentionDays ?? 30,
            }),
            [logicalId(name, 'ExecutionRole')]: executionRole(
              name,
              image,
              Object.values(options.secrets ?? {}),
              options.executionGrants ?? [],
            ),
            [logicalId(name, 'TaskRole')]: taskRole(options.grants ?? []),
            [logicalId(name, 'TaskDefinition')]: taskDefinition(name, image, options),
          },
          Outputs: {
            [logicalId(name, 'Arn')]: { Value: reference.clusterArn },
            [logicalId(name, 'LogGroupName')]: { Value: reference.logGroupName },
          },
        },
        problems: [...taskProblems(name, image, options), ...programProblems(`/${name}`, options, ownCommands), ...problems],
        checkCall: (call) => {
          const told = runs.get(call)
          return told === undefined ? [] : runProblems(told, ownCommands)
        },
      }
    },
  }
}
