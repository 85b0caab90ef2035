import { expectTypeOf, test } from 'vitest'
import { fargateCluster } from '../../src/cluster/index.ts'
import { ref } from '../../src/core/index.ts'
import type { Expression } from '../../src/expressions/index.ts'
import type { StoppedTask } from '../../src/integrations/index.ts'
import type { Action } from '../../src/states/index.ts'
import type { BaseContext } from '../../src/template/index.ts'

declare const key: Expression<string>
declare const words: Expression<string[]>
declare const base: BaseContext

const cluster = fargateCluster('Cluster', { cpu: 256, memoryMiB: 512 })

test('sizes are pairs that Fargate has', () => {
  fargateCluster('Cluster', { cpu: 16384, memoryMiB: 122880 })
  // @ts-expect-error 256 CPU units go with at most 2,048 MiB
  fargateCluster('Cluster', { cpu: 256, memoryMiB: 4096 })
  // @ts-expect-error there is no 300
  fargateCluster('Cluster', { cpu: 300, memoryMiB: 512 })
  // @ts-expect-error the memory is missing
  fargateCluster('Cluster', { cpu: 256 })
})

test('options', () => {
  fargateCluster('Cluster', { cpu: 256, memoryMiB: 512, zones: 3, cidr: '10.1.0.0/16', environment: { TABLE: ref('Reports') } })
  // @ts-expect-error a misspelt option
  fargateCluster('Cluster', { cpu: 256, memoryMiB: 512, enviroment: {} })
  // @ts-expect-error a network that exists has its zones
  fargateCluster('Cluster', { cpu: 256, memoryMiB: 512, zones: 2, vpc: { vpcId: 'vpc', subnetIds: [], assignPublicIp: true } })
  // @ts-expect-error CloudWatch Logs keeps 30 days, or 60, but not 31
  fargateCluster('Cluster', { cpu: 256, memoryMiB: 512, logRetentionDays: 31 })
  // @ts-expect-error whether tasks get a public address must be said for a network that exists
  fargateCluster('Cluster', { cpu: 256, memoryMiB: 512, vpc: { vpcId: 'vpc', subnetIds: ['subnet'] } })
})

test('a cluster needs an image in the context', () => {
  void cluster.run({ ...base, image: { uri: 'image', architecture: 'X86_64' } })
  // @ts-expect-error no earlier step added an image
  void cluster.run(base)
})

test('every part of a run may be an expression', () => {
  cluster.runTask({ command: ['fargateTask', key, ref('Bucket')], environment: { KEY: key, BUCKET: ref('Bucket') } })
  cluster.runTask({ command: words })
  cluster.runTask({ cpu: key, memoryMiB: key, count: 2 })
  cluster.runTask({ cpu: 512, memoryMiB: 1024 })
  // @ts-expect-error a number is no argument of a program
  cluster.runTask({ command: ['fargateTask', 5] })
  // @ts-expect-error 256 CPU units go with at most 2,048 MiB
  cluster.runTask({ cpu: 256, memoryMiB: 4096 })
  // @ts-expect-error a misspelt option
  cluster.runTask({ comand: [] })
  expectTypeOf(cluster.runTask()).toExtend<Action<StoppedTask>>()
  expectTypeOf(cluster.runTask()['pattern']).toEqualTypeOf<'RUN_JOB'>()
})
