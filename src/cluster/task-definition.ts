import { getAtt, type Intrinsic, pseudo, ref, sub } from '../core/index.ts'
import { type ImageReference, logicalId, type Resource, resource } from '../template/index.ts'
import type { FargateClusterOptions } from './fargate-cluster-options.ts'
import { secretSource } from './secret.ts'

export const defaultContainerName = 'main'

/**
 * The family of the task definition, by which tasks are run: each run takes the latest revision, so that no state machine
 * names one that a later deployment has made inactive.
 */
export const taskFamily = (name: string): Intrinsic => sub(`\${AWS::StackName}-${logicalId(name)}`)

export function taskDefinition(name: string, image: ImageReference, options: FargateClusterOptions): Resource {
  const { environment = {}, secrets = {}, containerName = defaultContainerName, command, ephemeralStorageGiB } = options
  const variables = Object.entries(environment).map(([variable, Value]) => ({ Name: variable, Value }))
  const secretVariables = Object.entries(secrets).map(([variable, secret]) => ({ Name: variable, ValueFrom: secretSource(secret) }))
  return resource('AWS::ECS::TaskDefinition', {
    Family: taskFamily(name),
    RequiresCompatibilities: ['FARGATE'],
    NetworkMode: 'awsvpc',
    Cpu: String(options.cpu),
    Memory: String(options.memoryMiB),
    RuntimePlatform: { CpuArchitecture: image.architecture, OperatingSystemFamily: 'LINUX' },
    ...(ephemeralStorageGiB === undefined ? {} : { EphemeralStorage: { SizeInGiB: ephemeralStorageGiB } }),
    ExecutionRoleArn: getAtt(logicalId(name, 'ExecutionRole'), 'Arn'),
    TaskRoleArn: getAtt(logicalId(name, 'TaskRole'), 'Arn'),
    ContainerDefinitions: [
      {
        Name: containerName,
        Image: image.uri,
        Essential: true,
        ...(command === undefined ? {} : { Command: command }),
        ...(variables.length === 0 ? {} : { Environment: variables }),
        ...(secretVariables.length === 0 ? {} : { Secrets: secretVariables }),
        LogConfiguration: {
          LogDriver: 'awslogs',
          Options: {
            'awslogs-group': ref(logicalId(name, 'LogGroup')),
            'awslogs-region': pseudo.region,
            'awslogs-stream-prefix': logicalId(name),
          },
        },
      },
    ],
  })
}
