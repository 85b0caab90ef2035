import type { Grant } from '../../core/index.ts'
import { toArguments } from '../arguments.ts'
import { arn, isKnown, type Known } from '../arn.ts'
import { type Answers, type Callback, call, callback, type Entry, of, type RunJob, sync } from '../integration.ts'
import { managedRule } from '../managed-rule.ts'
import { passRole } from '../pass-role.ts'
import { isText, resolve } from '../reference.ts'
import type { Text } from '../value.ts'
import { type EcsError, ecsErrors } from './errors.ts'
import type { RunTaskParameters } from './run-task-parameters.ts'
import type { RunTaskResult, StoppedTask } from './task.ts'

const family = ({ taskDefinition }: RunTaskParameters): Text => (isText(taskDefinition) ? taskDefinition : taskDefinition.family)

const clusterArn = ({ cluster }: RunTaskParameters): Known | undefined => {
  if (cluster === undefined) return arn('ecs', 'cluster/default')
  const text = resolve(cluster, 'clusterArn')
  if (!isKnown(text)) return undefined
  return typeof text === 'string' && !text.startsWith('arn:') ? arn('ecs', 'cluster/', text) : text
}

const inCluster = (parameters: RunTaskParameters): Pick<Grant, 'conditions'> => {
  const cluster = clusterArn(parameters)
  return cluster === undefined ? {} : { conditions: { ArnEquals: { 'ecs:cluster': cluster } } }
}

/** Every revision: a machine that names the family runs whichever is the latest. */
const revisions = (parameters: RunTaskParameters): Known => {
  const text = family(parameters)
  if (!isKnown(text)) return arn('ecs', 'task-definition/*')
  if (typeof text !== 'string') return arn('ecs', 'task-definition/', text, ':*')
  if (text.startsWith('arn:')) return text
  return arn('ecs', 'task-definition/', text.includes(':') ? text : `${text}:*`)
}

const roles = ({ taskDefinition, passRoles }: RunTaskParameters): readonly Known[] =>
  passRoles ?? (isText(taskDefinition) ? [] : taskDefinition.passRoles)

const tagging = ({ tags, propagateTags, enableECSManagedTags }: RunTaskParameters): readonly Grant[] =>
  tags === undefined && propagateTags === undefined && enableECSManagedTags === undefined
    ? []
    : [
        {
          actions: ['ecs:TagResource'],
          resources: [arn('ecs', 'task/*')],
          conditions: { StringEquals: { 'ecs:CreateAction': 'RunTask' } },
        },
      ]

export const runTaskEntry = {
  name: 'ecs:runTask',
  needs: ['taskDefinition'],
  arguments: ({ cluster, ...rest }) =>
    toArguments({ ...(cluster !== undefined && { cluster: resolve(cluster, 'clusterArn') }), ...rest, taskDefinition: family(rest) }, [
      'passRoles',
    ]),
  errors: Object.values(ecsErrors),
  grants: (parameters) => [
    { actions: ['ecs:RunTask'], resources: [revisions(parameters)], ...inCluster(parameters) },
    ...tagging(parameters),
    ...passRole(roles(parameters), 'ecs-tasks.amazonaws.com'),
  ],
  answers: of<RunTaskResult>(),
  sync: {
    answers: of<StoppedTask>(),
    // Which task it will be is not known before it runs.
    grants: (parameters) => [
      { actions: ['ecs:StopTask', 'ecs:DescribeTasks'], resources: [arn('ecs', 'task/*')], ...inCluster(parameters) },
      managedRule('StepFunctionsGetEventsForECSTaskRule'),
    ],
  },
  waitForTaskToken: true,
} satisfies Entry<RunTaskParameters, EcsError, object> & Answers<RunTaskResult> & RunJob<RunTaskParameters, StoppedTask> & Callback

export const runTask = Object.assign(call(runTaskEntry), sync(runTaskEntry), callback(runTaskEntry))
