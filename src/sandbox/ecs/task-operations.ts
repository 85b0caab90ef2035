import { z } from 'zod'
import type { Operation } from '../aws-service.ts'
import { operation } from '../operation.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { arnOf } from '../sandbox-core.ts'
import { ServiceError } from '../service-error.ts'
import type { ClusterRegistry } from './cluster.ts'
import { describeTask } from './describe-task.ts'
import { page } from './page.ts'
import { newTasks, runTaskInput } from './run-task.ts'
import type { TaskDefinitionRegistry } from './task-definition-registry.ts'
import type { TaskRegistry } from './task-registry.ts'

const invalidInput = 'InvalidParameterException'

const stopInput = z.object({ cluster: z.string().optional(), task: z.string(), reason: z.string().default('Task stopped by user') })

const describeInput = z.object({ cluster: z.string().optional(), tasks: z.array(z.string()).max(100) })

const listInput = z.object({
  cluster: z.string().optional(),
  family: z.string().optional(),
  serviceName: z.string().optional(),
  startedBy: z.string().optional(),
  launchType: z.enum(['EC2', 'FARGATE', 'EXTERNAL']).optional(),
  desiredStatus: z.enum(['RUNNING', 'PENDING', 'STOPPED']).default('RUNNING'),
  maxResults: z.number().int().min(1).max(100).default(100),
  nextToken: z.string().optional(),
})

/** The operations on tasks. */
export function taskOperations(
  core: SandboxCore,
  clusters: ClusterRegistry,
  definitions: TaskDefinitionRegistry,
  tasks: TaskRegistry,
): Record<'RunTask' | 'StopTask' | 'DescribeTasks' | 'ListTasks', Operation> {
  /** What RunTask answered, by the caller's own token: a call that is repeated starts nothing. */
  const answered = new Map<string, readonly string[]>()
  const runsOf = (arns: readonly string[]) => tasks.all().filter(({ task }) => arns.includes(task.arn))

  return {
    RunTask: operation(
      runTaskInput,
      (input) => {
        const cluster = clusters.get(input.cluster)
        const definition = definitions.find(input.taskDefinition)
        if (definition === undefined) throw new ServiceError('ClientException', 'TaskDefinition not found.')
        if (definition.status !== 'ACTIVE') throw new ServiceError('ClientException', 'TaskDefinition is inactive')
        const before = input.clientToken === undefined ? undefined : answered.get(input.clientToken)
        const runs = before === undefined ? newTasks(core, cluster, definition, input).map((task) => tasks.start(task)) : runsOf(before)
        const arns = runs.map(({ task }) => task.arn)
        if (input.clientToken !== undefined) answered.set(input.clientToken, arns)
        return { tasks: runs.map(({ task }) => describeTask(core, task)), failures: [] }
      },
      { invalidInput },
    ),

    StopTask: operation(
      stopInput,
      ({ cluster, task, reason }) => {
        const run = tasks.find(clusters.get(cluster).name, task)
        if (run === undefined) throw new ServiceError('InvalidParameterException', 'The referenced task was not found.')
        run.stop('UserInitiated', reason)
        return { task: describeTask(core, run.task) }
      },
      { invalidInput },
    ),

    DescribeTasks: operation(
      describeInput,
      ({ cluster, tasks: wanted }) => {
        if (wanted.length === 0) throw new ServiceError('InvalidParameterException', 'Tasks cannot be empty.')
        const { name } = clusters.get(cluster)
        const found = wanted.map((given) => ({ given, run: tasks.find(name, given) }))
        return {
          tasks: found.flatMap(({ run }) => (run === undefined ? [] : [describeTask(core, run.task)])),
          failures: found
            .filter(({ run }) => run === undefined)
            .map(({ given }) => ({
              arn: given.startsWith('arn:') ? given : arnOf(core, 'ecs', `task/${name}/${given}`),
              reason: 'MISSING',
            })),
        }
      },
      { invalidInput },
    ),

    ListTasks: operation(
      listInput,
      (input) => {
        const { name } = clusters.get(input.cluster)
        const wanted = tasks
          .all()
          .map(({ task }) => task)
          .filter((task) => task.cluster.name === name && task.desiredStatus === input.desiredStatus)
          .filter((task) => input.family === undefined || task.definition.registered.family === input.family)
          .filter((task) => input.serviceName === undefined || task.group === `service:${input.serviceName.replace(/^.*\//, '')}`)
          .filter((task) => input.startedBy === undefined || task.startedBy === input.startedBy)
          .filter((task) => input.launchType === undefined || task.launchType === input.launchType)
        const { items, nextToken } = page(wanted, input.maxResults, input.nextToken)
        return { taskArns: items.map(({ arn }) => arn), nextToken }
      },
      { invalidInput },
    ),
  }
}
